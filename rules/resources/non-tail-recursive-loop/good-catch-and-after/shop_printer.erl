-module(shop_printer).
-export([start_link/1, init/2]).

start_link(Device) ->
    proc_lib:start_link(?MODULE, init, [self(), Device]).

init(_Parent, Device) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    idle(Device).

idle(Device) ->
    receive
        Message ->
            handle(Message, Device),
            idle(Device)
    end.

handle({print, Receipt}, Device) ->
    try
        ok = file:write(Device, Receipt)
    after
        file:sync(Device)
    end;
handle(_Other, _Device) ->
    ok.
