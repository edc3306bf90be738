-module(shop_sup).
-behaviour(supervisor).
-export([start_link/1, init/1]).

-define(MINUTE, 60).
-define(HOUR, 60 * ?MINUTE).

start_link(Name) ->
    supervisor:start_link({local, Name}, ?MODULE, Name).

init(shop_hall_sup) ->
    {ok, {{one_for_one, 5, 10}, [till(hall)]}};
init(shop_yard_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 5 * ?MINUTE}, [till(yard)]}};
init(shop_roof_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 100, period => ?HOUR}, [till(roof)]}};
init(shop_door_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => timer:seconds(30) div 1000}, [till(door)]}}.

till(Name) ->
    #{id => Name, start => {shop_till, start_link, [Name]}, restart => permanent}.
