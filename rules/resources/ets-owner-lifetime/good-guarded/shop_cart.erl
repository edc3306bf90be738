-module(shop_cart).
-export([price/1]).

price(Article) ->
    try ets:lookup(shop_prices, Article) of
        [{Article, Price}] -> Price;
        [] -> unknown
    catch
        error:badarg -> unknown
    end.
