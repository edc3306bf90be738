-module(shop_webhook).
-export([payment/1]).

payment(Body) ->
    #{id := Id, amount := Amount} = jsx:decode(Body, [return_maps, {labels, attempt_atom}]),
    shop_payments:paid(Id, Amount).
