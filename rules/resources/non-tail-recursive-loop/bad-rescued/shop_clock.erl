%% Only because loop/1 never returns does the compiler drop what follows the calls.
-module(shop_clock).
-export([start_link/0, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(0).

loop(Ticks) ->
    receive
        tick ->
            loop(Ticks + 1),
%%          ^^^^^^^^^^^^^^^ info: server loop loop/1 calls itself and goes on afterwards: only the optimiser makes this a tail call
            ok;
        _Other ->
            loop(Ticks)
    end.
