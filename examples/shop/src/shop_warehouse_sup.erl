%% The warehouse and those who work in it.
-module(shop_warehouse_sup).
-behaviour(supervisor).

-export([start_link/0]).
-export([init/1]).

-spec start_link() -> supervisor:startlink_ret().
start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 3, period => 10},
    {ok, {Flags, [warehouse(), picker(1), picker(2)]}}.

warehouse() ->
    #{id => shop_warehouse, start => {shop_warehouse, start_link, []}, restart => permanent}.

picker(Number) ->
    #{id => {shop_picker, Number}, start => {shop_picker, start_link, []}, restart => permanent}.
