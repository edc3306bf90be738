%% As good as for ever, and a worker that may be killed.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(MAX_WAIT, 16#ffffffff).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Tills = {tills, {shop_till_sup, start_link, []}, permanent, ?MAX_WAIT, supervisor, [shop_till_sup]},
    MainTill = {main_till, {shop_till, start_link, [0]}, permanent, brutal_kill, worker, [shop_till]},
    Bridge = {bridge, {shop_bridge, start_link, []}, permanent, 5000, supervisor, [shop_bridge]},
    {ok, {Flags, [Tills, MainTill, Bridge]}}.
