-module(shop_sup).
-behaviour(supervisor).
-export([start_link/1, init/1]).

start_link(Name) ->
    supervisor:start_link({local, Name}, ?MODULE, Name).

init(shop_front_sup) ->
    {ok, {#{strategy => one_for_al, intensity => 5, period => 0}, [till(front)]}};
%%                      ^^^^^^^^^^ error: OTP refuses this with {invalid_strategy,one_for_al}: supervisor shop_sup does not start
%%                                                            ^ error: OTP refuses this with {invalid_period,0}: supervisor shop_sup does not start
init(shop_back_sup) ->
    {ok, {{one_for_one, 5}, [till(back)]}};
%%        ^^^^^^^^^^^^^^^^ error: OTP refuses this with {invalid_type,{one_for_one,5}}: supervisor shop_sup does not start
init(shop_yard_sup) ->
    Flags = #{strategy => one_for_one, intensity => infinity, period => 60},
%%                                                  ^^^^^^^^ error: OTP refuses this with {invalid_intensity,infinity}: supervisor shop_sup does not start
    {ok, {Flags, [till(yard)]}};
init(shop_hall_sup) ->
    {ok, {#{strategy => simple_one_for_one, intensity => 5, period => 30}, [till(hall), till(door)]}};
%%                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ error: OTP refuses this with {bad_start_spec,[#{id => hall,start => {shop_till,start_link,[hall]},restart => temporary},#{id => door,start => {shop_till,start_link,[door]},restart => temporary}]}: supervisor shop_sup does not start
init(shop_roof_sup) ->
    {ok, #{strategy => one_for_one, intensity => 5, period => 30}, [till(roof)]}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: OTP refuses this with {bad_return,{shop_sup,init,{ok,#{strategy => one_for_one,intensity => 5,period => 30},[#{id => roof,start => {shop_till,start_link,[roof]},restart => temporary}]}}}: supervisor shop_sup does not start

till(Name) ->
    #{id => Name, start => {shop_till, start_link, [Name]}, restart => temporary}.
