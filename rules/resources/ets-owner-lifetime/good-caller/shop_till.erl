-module(shop_till).
-export([redeem/1]).

redeem(Code) ->
    ets:take(shop_coupons, Code).
