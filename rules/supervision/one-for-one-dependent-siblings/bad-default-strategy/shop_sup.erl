-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => warehouse, start => {shop_warehouse, start_link, []}, restart => permanent},
        #{id => picker, start => {shop_picker, start_link, []}, restart => permanent}
    ],
    {ok, {#{intensity => 5, period => 30}, Children}}.
%%        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: child 'picker' registers with child 'warehouse' in handle_continue/2, but one_for_one, the default, restarts child 'warehouse' alone: the new shop_warehouse does not know it
