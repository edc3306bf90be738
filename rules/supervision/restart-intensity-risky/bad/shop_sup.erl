-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 10, period => 1},
%%                                                  ^^ warning: intensity 10 per 1 s allows 10 restarts a second for ever: up to that rate the supervisor never gives up
    Children = [
        #{id => stock, start => {shop_stock, start_link, []}, restart => permanent}
    ],
    {ok, {Flags, Children}}.
