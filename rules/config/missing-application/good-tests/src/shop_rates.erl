-module(shop_rates).
-export([fetch/1]).

fetch(Url) ->
    uri_string:parse(Url).
