-module(shop_clock).
-export([run/2, once/1]).

run(Tick, Milliseconds) ->
    {ok, Timer} = timer:send_interval(1000, Tick),
%%                ||||||||||||||||||||||||||||||| the timer is started here
    receive after Milliseconds -> ok end,
    erlang:cancel_timer(Timer).
%%  ^^^^^^^^^^^^^^^^^^^ error: erlang:cancel_timer/1 is given the reference of timer:send_interval/2: it fails with badarg, and the process with it

once(Tick) ->
    Timer = timer:send_after(1000, Tick),
%%          |||||||||||||||||||||||||||| the timer is started here
    timer:cancel(Timer).
%%  ^^^^^^^^^^^^ error: timer:cancel/1 is given all of the {ok, TRef} that timer:send_after/2 returns: it returns {error,badarg} and the timer keeps running
