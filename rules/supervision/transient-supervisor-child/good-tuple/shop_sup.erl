-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

-define(SUPERVISOR(Id, Module, Restart), {Id, {Module, start_link, []}, Restart, infinity, supervisor, [Module]}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{rest_for_one, 5, 30}, [
        {pool, {shop_pool_sup, start_link, []}, permanent, infinity, supervisor, [shop_pool_sup]},
        ?SUPERVISOR(reserve, shop_pool_sup, permanent)
    ]}}.
