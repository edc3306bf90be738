-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(TILL(Id, Shutdown), {Id, {shop_till, start_link, [Id]}, permanent, Shutdown, worker, [shop_till]}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 5, 30}, tills()}}.

tills() ->
    [
        ?TILL(fruit, infinty),
%%                   ^^^^^^^ error: OTP refuses this with {invalid_shutdown,infinty}: supervisor shop_sup does not start
        #{id => bread, start => {shop_till, start_link}},
%%                              ^^^^^^^^^^^^^^^^^^^^^^^ error: OTP refuses this with {invalid_mfa,{shop_till,start_link}}: supervisor shop_sup does not start
        #{id => milk, start => {shop_till, start_link, [milk]}, restart => permanent, type => process},
%%                                                                                            ^^^^^^^ error: OTP refuses this with {invalid_child_type,process}: supervisor shop_sup does not start
        #{id => fish, start => {shop_till, start_link, [fish]}, restart => permanent, shutdown => -1},
%%                                                                                                ^^ error: OTP refuses this with {invalid_shutdown,-1}: supervisor shop_sup does not start
        #{id => meat, start => {shop_till, start_link, [meat]}, restart => permanent, modules => shop_till},
%%                                                                                               ^^^^^^^^^ error: OTP refuses this with {invalid_modules,shop_till}: supervisor shop_sup does not start
        #{start => {shop_till, start_link, [wine]}, restart => permanent},
%%      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: OTP refuses this with missing_id: supervisor shop_sup does not start
        #{id => beer, restart => permanent}
%%      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: OTP refuses this with missing_start: supervisor shop_sup does not start
    ].
