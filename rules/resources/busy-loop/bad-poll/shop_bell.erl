-module(shop_bell).
-export([start/0, loop/1]).

start() ->
    spawn_link(?MODULE, loop, [0]).

loop(Rung) ->
    receive
        ring ->
            loop(Rung + 1);
        {count, From} ->
            From ! {rung, Rung},
            loop(Rung);
        _Other ->
            loop(Rung)
    after 0 ->
        loop(Rung)
%%      ^^^^^^^^^^ error: loop/1 never ends and looks for messages without waiting for one: it uses up a scheduler
    end.
