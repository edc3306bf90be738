%% Who starts it gets the pid, and can link to it or watch it.
-module(shop_ticker).
-export([start/1]).

start(Customer) ->
    spawn(fun() -> tick(Customer) end).

tick(Customer) ->
    Customer ! tick,
    timer:sleep(1000),
    tick(Customer).
