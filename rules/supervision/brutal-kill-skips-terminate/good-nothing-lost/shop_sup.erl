%% What the callback does happens anyway when the process ends.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => socket, start => {shop_socket, start_link, []}, restart => permanent, shutdown => brutal_kill}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
