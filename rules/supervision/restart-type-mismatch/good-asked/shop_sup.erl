%% Nobody waits for the adverts, and the import ends when it is told to.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => advert, start => {shop_advert, start_link, []}, restart => temporary},
        #{id => import, start => {shop_import, start_link, []}, restart => permanent}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
