-module(shop_source).
-export([prices/0]).

prices() ->
    {error, closed}.
