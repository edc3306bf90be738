-module(shop_clock).
-export([run/2, once/1]).

run(Tick, Milliseconds) ->
    {ok, Timer} = timer:send_interval(1000, Tick),
    receive after Milliseconds -> ok end,
    timer:cancel(Timer).

once(Tick) ->
    Timer = erlang:send_after(1000, self(), Tick),
    erlang:cancel_timer(Timer).
