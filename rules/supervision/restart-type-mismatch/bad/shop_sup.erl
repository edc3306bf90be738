-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Children = [
        #{id => cache, start => {shop_cache, start_link, []}, restart => temporary},
%%                                                                       ^^^^^^^^^ warning: child 'cache' is temporary, but shop_cart calls shop_cache:price/1, which waits for its answer: after its first crash it never comes back and every such call fails
        #{id => cart, start => {shop_cart, start_link, []}, restart => permanent}
    ],
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, Children}}.
