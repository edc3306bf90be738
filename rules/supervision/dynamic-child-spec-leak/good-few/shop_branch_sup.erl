-module(shop_branch_sup).
-behaviour(supervisor).
-export([start_link/0, open/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open(Branch) ->
    supervisor:start_child(?MODULE, #{
        id => {branch, Branch},
        start => {shop_order, start_link, [Branch]},
        restart => transient
    }).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
