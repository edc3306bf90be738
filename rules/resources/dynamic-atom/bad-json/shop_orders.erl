-module(shop_orders).
-export([order/1]).

order(Body) ->
    Fields = jsx:decode(Body, [return_maps]),
    maps:fold(fun(Key, Value, Order) -> Order#{binary_to_atom(Key, utf8) => Value} end, #{}, Fields).
%%                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ error: erlang:binary_to_atom/2 in order/1 makes atoms of what comes over the network: whoever sends enough different words ends the node
