-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_all, intensity => 5, period => 30},
    Children = [
        #{id => shop_db, start => {shop_db, start_link, []}, restart => permanent, shutdown => 30000},
        #{id => shop_import, start => {shop_import, start_link, []}, restart => transient}
    ],
    {ok, {Flags, Children}}.
