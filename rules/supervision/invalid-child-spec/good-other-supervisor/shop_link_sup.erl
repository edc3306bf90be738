%% supervisor2 of RabbitMQ waits before it restarts a child.
-module(shop_link_sup).
-behaviour(supervisor2).
-export([start_link/0, init/1]).

start_link() ->
    supervisor2:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 3, 10}, [
        {shop_link, {shop_link, start_link, []}, {permanent, 5}, 30000, worker, [shop_link]}
    ]}}.
