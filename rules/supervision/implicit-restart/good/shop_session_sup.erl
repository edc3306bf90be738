-module(shop_session_sup).
-behaviour(supervisor).
-export([start_link/0, login/1, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

login(Customer) ->
    supervisor:start_child(?MODULE, [Customer]).

init([]) ->
    Flags = #{strategy => simple_one_for_one, intensity => 5, period => 30},
    {ok, {Flags, [#{id => session, start => {shop_session, start_link, []}, restart => temporary}]}}.
