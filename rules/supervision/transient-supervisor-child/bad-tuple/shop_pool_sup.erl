-module(shop_pool_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link(?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 3, 10}, [{db, {shop_db, start_link, []}, permanent, 5000, worker, [shop_db]}]}}.
