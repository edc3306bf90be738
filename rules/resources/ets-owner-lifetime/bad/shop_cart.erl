-module(shop_cart).
-export([price/1]).

price(Article) ->
    case ets:lookup(shop_prices, Article) of
%%       |||||||||||||||||||||||||||||||| price/1 uses it
        [{Article, Price}] -> Price;
        [] -> unknown
    end.
