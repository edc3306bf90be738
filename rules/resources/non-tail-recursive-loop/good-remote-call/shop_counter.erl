-module(shop_counter).
-export([start_link/0, init/1, loop/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(0).

loop(Count) ->
    receive
        {visitors, From} ->
            From ! {visitors, Count},
            ?MODULE:loop(Count);
        visit ->
            ?MODULE:loop(Count + 1);
        _Other ->
            ?MODULE:loop(Count)
    end.
