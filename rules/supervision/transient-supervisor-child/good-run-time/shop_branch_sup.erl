-module(shop_branch_sup).
-behaviour(supervisor).
-export([start_link/1]).
-export([init/1]).

start_link(Branch) ->
    supervisor:start_link(?MODULE, Branch).

init(Branch) ->
    Import = #{id => import, start => {shop_import, start_link, [Branch]}, restart => permanent},
    {ok, {#{strategy => one_for_one, intensity => 3, period => 10}, [Import]}}.
