-module(shop_price).
-export([of_article/1]).

of_article(Article) ->
    shop_tax:with_tax(byte_size(Article) * 100).
