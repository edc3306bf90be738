%% The loop may end, so the call is not the last thing it does: a frame waits for every payment.
-module(shop_till).
-export([start_link/0, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(0).

loop(Sum) ->
    receive
        {paid, Cents} ->
            Total = loop(Sum + Cents),
%%                  ^^^^^^^^^^^^^^^^^ warning: server loop loop/1 calls itself and goes on afterwards: the stack grows with every message
            logger:info("total ~p", [Total]),
            Total;
        close ->
            Sum;
        _Other ->
            loop(Sum)
    end.
