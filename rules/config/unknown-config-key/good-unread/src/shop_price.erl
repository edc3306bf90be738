-module(shop_price).
-export([with_tax/1, shown/1]).

with_tax(Price) ->
    Price + Price * setting(tax_rate, 19) div 100.

shown(Price) ->
    {Price, application:get_env(shop, currency, eur), application:get_env(rounding)}.

setting(Name, Default) ->
    application:get_env(shop, Name, Default).
