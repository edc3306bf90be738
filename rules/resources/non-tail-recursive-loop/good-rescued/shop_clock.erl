%% What the compiler makes a tail call is none of the default profile's business.
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
            ok;
        _Other ->
            loop(Ticks)
    end.
