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
            ?MODULE:loop(Count),
%%          ^^^^^^^^^^^^^^^^^^^ error: server loop loop/1 calls itself by a full name and goes on afterwards: the stack grows with every message
            ok;
        visit ->
            ?MODULE:loop(Count + 1),
%%          ^^^^^^^^^^^^^^^^^^^^^^^ error: server loop loop/1 calls itself by a full name and goes on afterwards: the stack grows with every message
            ok;
        _Other ->
            ?MODULE:loop(Count)
    end.
