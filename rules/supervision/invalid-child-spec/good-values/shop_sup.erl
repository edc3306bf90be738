-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(TILL(Id, Shutdown), {Id, {shop_till, start_link, [Id]}, permanent, Shutdown, worker, [shop_till]}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 5, 30}, tills()}}.

tills() ->
    [
        ?TILL(fruit, infinity),
        #{id => bread, start => {shop_till, start_link, [bread]}, restart => permanent},
        #{id => milk, start => {shop_till, start_link, [milk]}, restart => permanent, type => worker},
        #{id => fish, start => {shop_till, start_link, [fish]}, restart => permanent, shutdown => 0},
        #{id => meat, start => {shop_till, start_link, [meat]}, restart => permanent, modules => [shop_till]},
        #{id => wine, start => {shop_till, start_link, [wine]}, restart => permanent},
        #{id => beer, start => {shop_till, start_link, [beer]}, restart => permanent}
    ].
