-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Clock = #{id => clock, start => {shop_clock, start_link, []}, restart => permanent},
%%                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: shop_clock:start_link/0 starts child 'clock' with erlang:spawn/3, which does not link: its death is never noticed and it is never restarted
    {ok, {Flags, [Clock]}}.
