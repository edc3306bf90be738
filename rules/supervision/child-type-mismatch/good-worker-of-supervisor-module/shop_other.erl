%% What is started is a matter of configuration.
-module(shop_other).
-export([start_link/0]).

start_link() ->
    {ok, Module} = application:get_env(shop, other),
    Module:start_link().
