-module(shop_rates).
-export([rates/0]).

rates() ->
    {ok, {_Status, _Headers, Body}} = httpc:request("https://rates.example.com/today"),
    {ok, Rates} = thoas:decode(Body, #{keys => to_atom}),
%%                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: thoas:decode/2 in rates/0 makes an atom of every key in what comes over the network: none of them is ever freed
    Rates.
