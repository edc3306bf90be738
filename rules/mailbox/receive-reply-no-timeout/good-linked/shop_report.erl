-module(shop_report).
-export([monthly/1]).

monthly(Month) ->
    {Worker, Ref} = spawn_monitor(fun() -> exit({lines, lines(Month)}) end),
    receive
        {'DOWN', Ref, process, Worker, {lines, Lines}} -> {ok, Lines};
        {'DOWN', Ref, process, Worker, Reason} -> {error, Reason}
    end.

lines(Month) ->
    [{Month, Day, 0} || Day <- lists:seq(1, 28)].
