-module(shop_sup).
-behaviour(supervisor).
-export([start_link/1, init/1]).

-define(SECOND, 1000).
-define(HOUR, 60 * 60 * ?SECOND).

start_link(Name) ->
    supervisor:start_link({local, Name}, ?MODULE, Name).

init(shop_hall_sup) ->
    {ok, {{one_for_one, 5, 10000}, [till(hall)]}};
%%                         ^^^^^ warning: period 10000 looks like milliseconds, but supervisors count it in seconds: restarts within 2.8 hours add up, and the supervisor gives up on failures that have nothing to do with each other
init(shop_yard_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30 * ?SECOND}, [till(yard)]}};
%%                                                             ^^^^^^^^^^^^ warning: period 30000 looks like milliseconds, but supervisors count it in seconds: restarts within 8.3 hours add up, and the supervisor gives up on failures that have nothing to do with each other
init(shop_roof_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 100, period => ?HOUR}, [till(roof)]}};
%%                                                               ^^^^^ warning: period 3600000 looks like milliseconds, but supervisors count it in seconds: restarts within 42 days add up, and the supervisor gives up on failures that have nothing to do with each other
init(shop_door_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => timer:seconds(30)}, [till(door)]}}.
%%                                                             ^^^^^^^^^^^^^^^^^ warning: the period comes from timer:seconds/1, which is in milliseconds, but supervisors count it in seconds: restarts within 8.3 hours add up, and the supervisor gives up on failures that have nothing to do with each other

till(Name) ->
    #{id => Name, start => {shop_till, start_link, [Name]}, restart => permanent}.
