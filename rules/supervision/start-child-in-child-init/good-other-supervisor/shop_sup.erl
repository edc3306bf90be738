%% A supervisor that has started already answers: an earlier sibling, and whoever is above one that starts children later.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => cart_sup, start => {shop_cart_sup, start_link, []}, restart => permanent, type => supervisor},
        #{id => manager, start => {shop_manager, start_link, []}, restart => permanent}
    ],
    {ok, {#{strategy => rest_for_one, intensity => 5, period => 30}, Children}}.
