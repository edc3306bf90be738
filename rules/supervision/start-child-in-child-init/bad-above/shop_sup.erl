-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, stores/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

stores() ->
    [Id || {Id, _, _, _} <- supervisor:which_children(?MODULE)].

init([]) ->
    Children = [
        #{id => stores, start => {shop_store_sup, start_link, []}, restart => permanent, type => supervisor}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
