-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 5, 30}, [
        {till, {shop_till, start_link, [1]}, permanent, 5000, worker, [shop_till]},
        {events, {gen_event, start_link, [{local, shop_events}]}, permanent, 5000, worker, dynamic},
        {news, {gen_event, start_link, [{local, shop_news}]}, permanent, 5000, worker, dynamic}
    ]}}.
