-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    shop_carts = ets:new(shop_carts, [named_table, public]),
%%               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: shop_sup:init/1 creates the table shop_carts: a release upgrade runs it again, and then it fails
    ok = wait_for_database(),
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.

wait_for_database() ->
    timer:sleep(1000).
%%  ^^^^^^^^^^^^^^^^^ warning: shop_sup:init/1 sleeps: it holds up the start, and a release upgrade does it again
