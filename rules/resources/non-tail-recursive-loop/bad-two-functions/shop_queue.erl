-module(shop_queue).
-export([start_link/0, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    wait([]).

wait(Orders) ->
    receive
        {order, Order} -> serve(Order, Orders);
        _Other -> wait(Orders)
    end.

serve(Order, Orders) ->
    try shop_kitchen:cook(Order) of
        done -> wait(Orders);
%%              ^^^^^^^^^^^^ error: server loop wait/1 calls itself in a try that has an after part: the stack grows with every message
        later -> wait([Order | Orders])
%%               ^^^^^^^^^^^^^^^^^^^^^^ error: server loop wait/1 calls itself in a try that has an after part: the stack grows with every message
    catch
        error:Reason ->
            logger:warning("order ~p failed: ~p", [Order, Reason]),
            wait(Orders)
%%          ^^^^^^^^^^^^ error: server loop wait/1 calls itself in a try that has an after part: the stack grows with every message
    after
        logger:debug("served ~p", [Order])
    end.
