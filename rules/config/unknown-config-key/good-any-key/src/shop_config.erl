-module(shop_config).
-export([get/1]).

%% Whoever calls it knows what it reads.
get(Name) ->
    application:get_env(shop, Name).
