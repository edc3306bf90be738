-module(shop_payment_sup).
-behaviour(supervisor).
-export([start_link/1]).
-export([init/1]).

start_link(Order) ->
    supervisor:start_link(?MODULE, Order).

init(Order) ->
    Payment = #{id => payment, start => {shop_payment, start_link, [Order]}, restart => permanent},
    {ok, {#{strategy => one_for_one, intensity => 3, period => 10}, [Payment]}}.
