-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(CHILD(Module, Function, Args), {Module, {Module, Function, Args}, permanent, 5000, worker, [Module]}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 5, 30}, [?CHILD(shop_mail, start_link, []), ?CHILD(shop_mail, strat_link, [relay])]}}.
%%                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: child 'shop_mail' is started with shop_mail:start_link/0, which shop_mail does not export, only start_link/1: shop_sup cannot start
%%                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: child 'shop_mail' is started with shop_mail:strat_link/1, which shop_mail does not export: shop_sup cannot start
