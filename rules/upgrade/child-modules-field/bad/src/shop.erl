-module(shop).
-export([start_stock/0, count/1]).

start_stock() ->
    gen_server:start_link({local, shop_stock}, shop_stock, [], []).

count(Article) ->
    gen_server:call(shop_stock, {count, Article}).
