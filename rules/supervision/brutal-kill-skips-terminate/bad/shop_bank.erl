-module(shop_bank).
-export([cancel/1]).

cancel(Payment) ->
    file:write_file(Payment, <<"cancelled">>).
