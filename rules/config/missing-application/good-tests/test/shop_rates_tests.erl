-module(shop_rates_tests).
-export([fetch_test/0]).

fetch_test() ->
    {ok, _} = httpc:request("http://localhost").
