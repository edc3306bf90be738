-module(shop_clock).
-export([start/0]).

start() ->
    spawn_link(fun() -> run(0) end).

run(Seen) ->
    Now = erlang:system_time(second),
    if
        Now > Seen -> run(tick(Now));
%%                    ^^^^^^^^^^^^^^ error: run/1 never ends and never waits for anything: it uses up a scheduler
        true -> run(Seen)
    end.

tick(Now) ->
    ets:insert(shop_clock, {now, Now}),
    Now.
