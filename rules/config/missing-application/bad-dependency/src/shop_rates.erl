-module(shop_rates).
-export([fetch/1]).

fetch(Url) ->
    {ok, {_Status, _Headers, Body}} = httpc:request(get, {Url, []}, [{timeout, 5000}], []),
%%                                    |||||||||||||||||||||||||||||||||||||||||||||||||||| httpc:request/4 is called here
    Body.
