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
        Message -> catch handle(Message, Device)
%%                       ^^^^^^^^^^^^^^^^^^^^^^^ error: server loop handle/2 calls itself inside a catch: the stack grows with every message
    end.

handle({print, Receipt}, Device) ->
    try file:write(Device, Receipt) of
        ok -> idle(Device);
%%            ^^^^^^^^^^^^ error: server loop idle/1 calls itself in a try that has an after part: the stack grows with every message
        {error, Reason} -> exit(Reason)
    after
        file:sync(Device)
    end;
handle(_Other, Device) ->
    idle(Device).
