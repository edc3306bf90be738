%% The order's supervisor ends when the payment's has ended: transient is what makes that possible.
-module(shop_order_sup).
-behaviour(supervisor).
-export([start_link/1]).
-export([init/1]).

start_link(Order) ->
    supervisor:start_link(?MODULE, Order).

init(Order) ->
    Flags = #{strategy => one_for_all, intensity => 3, period => 30, auto_shutdown => any_significant},
    Payment = #{
        id => payment,
        start => {shop_payment_sup, start_link, [Order]},
        restart => transient,
        significant => true,
        type => supervisor
    },
    {ok, {Flags, [Payment]}}.
