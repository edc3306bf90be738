-module(shop_pool_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Connections = [
        #{id => {connection, N}, start => {shop_db, start_link, [N]}, restart => permanent}
     || N <- lists:seq(1, 4)
    ],
    {ok, {#{strategy => one_for_one, intensity => 3, period => 10}, Connections}}.
