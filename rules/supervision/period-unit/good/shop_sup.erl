-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 10, period => 60},
    Till = #{id => till, start => {shop_till, start_link, [1]}, restart => permanent},
    {ok, {Flags, [Till]}}.
