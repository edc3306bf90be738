% Whoever starts the counter is linked to it.
-module(shop_counter).
-export([start/0, count/1]).

start() ->
    spawn_link(fun() -> loop(0) end).

count(Counter) ->
    Counter ! {next, self()},
%%  |||||||||||||||||||||||| the request is sent here
    receive
%%  ^^^^^^^ info: waits for one reply with no timeout: only the link ends the wait when the other process dies
        {Counter, Count} -> Count
    end.

loop(Count) ->
    receive
        {next, From} ->
            From ! {self(), Count},
            loop(Count + 1);
        _Other ->
            loop(Count)
    end.
