%% Who registers is linked to the warehouse: it ends with it, is restarted and registers again.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => warehouse, start => {shop_warehouse, start_link, []}, restart => permanent},
        #{id => picker, start => {shop_picker, start_link, []}, restart => permanent}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
