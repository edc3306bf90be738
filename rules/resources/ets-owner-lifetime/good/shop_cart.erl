-module(shop_cart).
-export([price/1]).

price(Article) ->
    case ets:lookup(shop_prices, Article) of
        [{Article, Price}] -> Price;
        [] -> unknown
    end.
