%% A supervisor of its own kind has keys of its own.
-module(shop_link_sup).
-behaviour(supervisor3).
-export([start_link/0, init/1]).

start_link() ->
    supervisor3:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [
        #{id => shop_link, start => {shop_link, start_link, []}, restart => permanent, delay => 5}
    ]}}.
