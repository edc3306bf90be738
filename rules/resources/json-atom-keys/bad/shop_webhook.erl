-module(shop_webhook).
-export([payment/1]).

payment(Body) ->
    #{id := Id, amount := Amount} = jsx:decode(Body, [return_maps, {labels, atom}]),
%%                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: jsx:decode/2 in payment/1 makes an atom of every key in what it is given: none of them is ever freed
    shop_payments:paid(Id, Amount).
