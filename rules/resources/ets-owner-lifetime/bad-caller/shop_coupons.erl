-module(shop_coupons).
-export([issue/1]).

issue(Code) ->
    case ets:whereis(shop_coupons) of
        undefined -> ets:new(shop_coupons, [named_table, public]);
%%                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: table shop_coupons belongs to whatever process calls shop_coupons:issue/1 and ends with it: shop_till uses it too, and fails with badarg while it is gone
        _Table -> ok
    end,
    ets:insert(shop_coupons, {Code, unused}).
