%% Arguments that are added or counted at run time, and exports that the file does not show.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/1, init/1]).

start_link(Name) ->
    supervisor:start_link({local, Name}, ?MODULE, Name).

init(shop_till_sup) ->
    Flags = #{strategy => simple_one_for_one, intensity => 5, period => 30},
    {ok, {Flags, [#{id => till, start => {shop_till, start_link, []}, restart => temporary}]}};
init(shop_hall_sup) ->
    Args = application:get_env(shop, hall, []),
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    {ok, {Flags, [#{id => hall, start => {shop_till, start_link, Args}, restart => permanent}]}};
init(shop_door_sup) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Door = #{id => door, start => {shop_door, start_link, [front]}, restart => permanent},
    Bell = #{id => bell, start => {shop_bell, start_link, []}, restart => permanent},
    {ok, {Flags, [Door, Bell]}}.
