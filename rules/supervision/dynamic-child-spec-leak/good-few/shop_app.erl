-module(shop_app).
-behaviour(application).
-export([start/2, stop/1]).

start(_Type, _Arguments) ->
    {ok, Pid} = shop_branch_sup:start_link(),
    {ok, Branches} = application:get_env(shop, branches),
    lists:foreach(fun(Branch) -> {ok, _} = shop_branch_sup:open(Branch) end, Branches),
    {ok, Pid}.

stop(_State) ->
    ok.
