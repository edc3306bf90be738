-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Till = #{id => till, start => {shop_till, start_link, []}, restart => permanent},
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [Till]}}.
