% Whoever starts the counter is linked to it.
-module(shop_counter).
-export([start/0, count/1]).

start() ->
    spawn_link(fun() -> loop(0) end).

count(Counter) ->
    Ref = monitor(process, Counter),
    Counter ! {next, self(), Ref},
    receive
        {Ref, Count} ->
            demonitor(Ref, [flush]),
            Count;
        {'DOWN', Ref, process, _Pid, Reason} ->
            exit(Reason)
    end.

loop(Count) ->
    receive
        {next, From, Ref} ->
            From ! {Ref, Count},
            loop(Count + 1);
        _Other ->
            loop(Count)
    end.
