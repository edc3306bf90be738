-module(shop_door_sup).
-behaviour(supervisor).
-export([start_link/0, start_link/1, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, doors).

start_link(yard) ->
    supervisor:start_link(?MODULE, yard).

init(_Doors) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
