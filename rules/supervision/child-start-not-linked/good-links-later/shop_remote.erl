-module(shop_remote).
-export([start/0]).

start() ->
    {ok, Module} = application:get_env(shop, remote),
    Module:start_link().
