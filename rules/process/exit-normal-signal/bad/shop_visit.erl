-module(shop_visit).
-export([stop/1, show/1]).

stop(Visit) ->
    exit(Visit, normal).
%%  ^^^^^^^^^^^^^^^^^^^ warning: exit(Visit, normal) does not stop Visit: the signal is ignored by every process that does not trap exits

show(Items) ->
    Lamp = spawn(fun() -> blink() end),
    [io:format("~p~n", [Item]) || Item <- Items],
    exit(Lamp, normal).
%%  ^^^^^^^^^^^^^^^^^^ error: exit(Lamp, normal) does not stop Lamp: the signal is ignored by every process that does not trap exits

blink() ->
    receive
        off -> ok
    after 500 ->
        io:format("*"),
        blink()
    end.
