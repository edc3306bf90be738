-module(shop_stock).
-export([reserve/2]).

reserve(Article, From) ->
    gen_server:cast(shop_stock, {reserve, Article, From}).
