-module(shop_article).
-export([name/1]).

name({article, Name}) -> Name.
