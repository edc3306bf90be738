%% A branch's supervisor is added when the branch opens and goes when it closes; and transient workers are no supervisors.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, open/1, close/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open(Branch) ->
    supervisor:start_child(?MODULE, #{
        id => {branch, Branch},
        start => {shop_branch_sup, start_link, [Branch]},
        restart => transient,
        type => supervisor
    }).

close(Branch) ->
    _ = supervisor:terminate_child(?MODULE, {branch, Branch}),
    supervisor:delete_child(?MODULE, {branch, Branch}).

init([]) ->
    Import = #{id => import, start => {shop_import, start_link, [articles]}, restart => transient},
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [Import]}}.
