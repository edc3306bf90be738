-module(shop_licence).
-export([check/1]).

check(Days) when Days < 0 ->
    {error, licence_ended};
check(_Days) ->
    ok.
