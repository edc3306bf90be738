%% A fun is a function of its own: what it calls is not called from this frame.
-module(shop_bell).
-export([start_link/0, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop([]).

loop(Helpers) ->
    receive
        ring ->
            Helper = spawn_link(fun() ->
                try
                    loop([])
                catch
                    exit:_Reason -> ok
                end
            end),
            loop([Helper | Helpers]);
        _Other ->
            loop(Helpers)
    end.
