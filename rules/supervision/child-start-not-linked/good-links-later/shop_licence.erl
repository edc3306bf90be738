-module(shop_licence).
-export([check/0]).

check() ->
    case application:get_env(shop, licence) of
        {ok, _Key} -> ignore;
        undefined -> {error, no_licence}
    end.
