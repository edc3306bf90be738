-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Pool = #{
        id => pool,
        start => {shop_pool_sup, start_link, []},
        restart => transient,
%%                 ^^^^^^^^^ warning: child 'pool' is a supervisor with restart transient: when it reaches its own restart intensity it exits with shutdown and is never restarted
        type => supervisor
    },
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [Pool]}}.
