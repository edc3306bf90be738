-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Import = #{id => import, start => {shop_import, start_link, ["articles.csv"]}},
%%           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: child 'import' has no restart value, which means permanent, but handle_continue/2 stops with normal: it is restarted after a clean end, and each time counts towards the restart intensity
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [Import]}}.
