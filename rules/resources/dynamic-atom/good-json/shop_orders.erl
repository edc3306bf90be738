-module(shop_orders).
-export([order/1]).

order(Body) ->
    Fields = jsx:decode(Body, [return_maps]),
    #{article => maps:get(<<"article">>, Fields), count => maps:get(<<"count">>, Fields, 1)}.
