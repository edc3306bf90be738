-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => cache, start => {shop_cache, start_link, []}, restart => permanent},
        #{id => cart, start => {shop_cart, start_link, []}, restart => permanent}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
