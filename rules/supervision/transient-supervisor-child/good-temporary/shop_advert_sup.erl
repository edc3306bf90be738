-module(shop_advert_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Advert = #{id => advert, start => {shop_advert, start_link, []}, restart => permanent},
    {ok, {#{strategy => one_for_one, intensity => 3, period => 10}, [Advert]}}.
