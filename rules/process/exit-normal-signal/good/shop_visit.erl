-module(shop_visit).
-export([stop/1, show/1]).

stop(Visit) ->
    gen_server:stop(Visit).

show(Items) ->
    Lamp = spawn(fun() -> blink() end),
    [io:format("~p~n", [Item]) || Item <- Items],
    Lamp ! off.

blink() ->
    receive
        off -> ok
    after 500 ->
        io:format("*"),
        blink()
    end.
