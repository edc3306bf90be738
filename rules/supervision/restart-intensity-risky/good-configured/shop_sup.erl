%% What the configuration says is not known here.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Intensity = application:get_env(shop, intensity, 5),
    Period = application:get_env(shop, period, 30),
    Flags = #{strategy => one_for_one, intensity => Intensity, period => Period},
    Stock = #{id => stock, start => {shop_stock, start_link, []}, restart => permanent},
    {ok, {Flags, [Stock]}}.
