-module(shop_till_sup).
-behaviour(supervisor).
-export([start_link/0, open/1, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open(Number) ->
    supervisor:start_child(?MODULE, #{
        id => {till, Number},
        start => {shop_till, start_link, [Number, self()]},
%%               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: child {till,_} is started with shop_till:start_link/2, which shop_till does not export, only start_link/1: the child cannot start
        restart => temporary
    }).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
