-module(shop_ask).
-export([price/2, start/1]).

price(Feed, Article) ->
    Ref = erlang:monitor(process, Feed),
    Feed ! {price, Article, self(), Ref},
    receive
        {Ref, Cents} ->
            erlang:demonitor(Ref, [flush]),
            {ok, Cents};
        {'DOWN', Ref, process, _Pid, Reason} ->
            {error, Reason}
    after 5000 ->
        demonitor(Ref, [flush]),
        {error, timeout}
    end.

start(Body) ->
    {Pid, Ref} = spawn_monitor(Body),
    Started = receive
        {Pid, ready} -> {ok, Pid};
        {'DOWN', Ref, process, Pid, Reason} -> {error, Reason}
    end,
    erlang:demonitor(Ref, [flush]),
    Started.
