-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => payments, start => {shop_payments, start_link, []}, restart => permanent, shutdown => brutal_kill}
%%                                                                                                    ^^^^^^^^^^^ info: child 'payments' is killed at shutdown: shop_payments:terminate/2 never runs then, and shop_bank:cancel/1 is not called
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
