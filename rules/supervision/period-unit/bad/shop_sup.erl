-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 10, period => timer:minutes(1)},
%%                                                                ^^^^^^^^^^^^^^^^ warning: the period comes from timer:minutes/1, which is in milliseconds, but supervisors count it in seconds: restarts within 17 hours add up, and the supervisor gives up on failures that have nothing to do with each other
    Till = #{id => till, start => {shop_till, start_link, [1]}, restart => permanent},
    {ok, {Flags, [Till]}}.
