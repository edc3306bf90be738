-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => rest_for_one, intensity => 5, period => 30},
    Children = [
        {shop_db, {shop_db, start_link, []}, 5000, worker, [shop_db]},
%%      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: OTP refuses this with {invalid_child_spec,{shop_db,{shop_db,start_link,[]},5000,worker,[shop_db]}}: supervisor shop_sup does not start
        #{id => shop_web, start => {shop_web, start_link, []}, restart => permenant}
%%                                                                        ^^^^^^^^^ error: OTP refuses this with {invalid_restart_type,permenant}: supervisor shop_sup does not start
    ],
    {ok, {Flags, Children}}.
