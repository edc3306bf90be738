%% The URL is the caller's own: its scheme is not data from the network.
-module(shop_client).
-export([start/0]).

start() ->
    #{scheme := Scheme} = uri_string:parse("https://rates.example.com"),
    list_to_atom(Scheme).
