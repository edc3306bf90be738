-module(shop_sup).
-behaviour(supervisor).
-export([start_link/1, init/1]).

start_link(Name) ->
    supervisor:start_link({local, Name}, ?MODULE, Name).

init(shop_front_sup) ->
    {ok, {#{strategy => one_for_all, intensity => 5, period => 30}, [till(front)]}};
init(shop_back_sup) ->
    {ok, {{one_for_one, 5, 30}, [till(back)]}};
init(shop_yard_sup) ->
    Flags = #{strategy => one_for_one, intensity => 10, period => 60},
    {ok, {Flags, [till(yard)]}};
init(shop_hall_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [till(hall), till(door)]}};
init(shop_roof_sup) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [till(roof)]}}.

till(Name) ->
    #{id => Name, start => {shop_till, start_link, [Name]}, restart => temporary}.
