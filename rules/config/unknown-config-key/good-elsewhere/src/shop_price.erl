-module(shop_price).
-export([all/0]).

%% Dependencies have parameters that their own code knows.
all() ->
    application:get_all_env().
