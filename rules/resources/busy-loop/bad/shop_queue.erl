-module(shop_queue).
-export([start_link/0, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(queue:new()).

loop(Orders) ->
    case queue:out(Orders) of
        {empty, _} ->
            loop(Orders);
%%          ^^^^^^^^^^^^ error: loop/1 calls itself with the same arguments without having waited for anything: it uses up a scheduler
        {{value, Order}, Rest} ->
            io:format("order ~p~n", [Order]),
            loop(Rest)
    end.
