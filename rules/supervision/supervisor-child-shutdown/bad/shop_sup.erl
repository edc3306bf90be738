-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Tills = #{
        id => tills,
        start => {shop_till_sup, start_link, []},
        restart => permanent,
        shutdown => 5000,
%%                  ^^^^ warning: child 'tills' is a supervisor with shutdown 5000 ms: OTP asks for infinity, otherwise it may be killed before its children are stopped
        type => supervisor
    },
    {ok, {Flags, [Tills]}}.
