-module(shop_checkout).
-export([pay/1]).

pay(Order) ->
    {ok, _} = gen_server:start_link(shop_receipt, Order, []),
    ok.
