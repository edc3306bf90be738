-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => import, start => {shop_import, start_link, []}, restart => transient}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
