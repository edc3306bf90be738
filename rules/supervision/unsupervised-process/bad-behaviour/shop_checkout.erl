-module(shop_checkout).
-export([pay/1]).

pay(Order) ->
    {ok, _} = gen_server:start(shop_receipt, Order, []),
%%            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: pay/1 starts a process with gen_server:start/3 and lets go of it: when it crashes nobody restarts it, and when the application stops it stays
    ok.
