-module(shop_branch_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => rest_for_one, intensity => 3, period => 30},
    Children = [
        #{id => stock, start => {shop_stock, start_link, []}, restart => permanent},
        #{id => web, start => {shop_web, start_link, []}, restart => permanent}
    ],
    {ok, {Flags, Children}}.
