-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Stock = #{
        id => stock,
        start => {shop, start_stock, []},
        restart => permanent,
        modules => [shop]
%%                 ^^^^^^ warning: the modules of child 'stock' are shop, but its callback module is shop_stock: a release upgrade does not find the process and leaves it on the old state
    },
    {ok, {Flags, [Stock]}}.
