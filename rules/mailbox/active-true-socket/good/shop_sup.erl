-module(shop_sup).
-behaviour(supervisor).
-export([init/1]).

init([]) ->
    Child = #{
        id => shop_db,
        start => {shop_db, start_link, []},
        restart => permanent
    },
    {ok, {#{intensity => 5, period => 10}, [Child]}}.
