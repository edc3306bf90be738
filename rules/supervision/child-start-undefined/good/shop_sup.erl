-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Prices = #{id => prices, start => {shop_prices, start_link, []}, restart => permanent},
    {ok, {Flags, [Prices]}}.
