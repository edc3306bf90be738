%% Values that a run decides, or that only another supervisor understands.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, Intensity} = application:get_env(shop, intensity),
    Shutdown = application:get_env(shop, shutdown, 5000),
    Workers = [worker(Module, Shutdown) || Module <- application:get_env(shop, workers, [])],
    {ok, {#{strategy => one_for_one, intensity => Intensity, period => 30}, Workers ++ shop_extra:children()}}.

worker(Module, Shutdown) ->
    {Module, {Module, start_link, []}, permanent, Shutdown, worker, [Module]}.
