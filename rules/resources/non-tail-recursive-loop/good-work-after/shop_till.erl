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
            loop(Sum + Cents);
        close ->
            logger:info("total ~p", [Sum]),
            Sum;
        _Other ->
            loop(Sum)
    end.
