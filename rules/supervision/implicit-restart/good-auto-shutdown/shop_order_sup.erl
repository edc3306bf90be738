%% Everything that belongs to one order, and ends with it.
-module(shop_order_sup).
-behaviour(supervisor).
-export([start_link/1]).
-export([init/1]).

start_link(Order) ->
    supervisor:start_link(?MODULE, Order).

init(Order) ->
    Flags = #{strategy => one_for_all, intensity => 3, period => 30, auto_shutdown => any_significant},
    Parcel = #{
        id => parcel,
        start => {shop_parcel, start_link, [Order]},
        restart => transient,
        significant => true
    },
    {ok, {Flags, [Parcel]}}.
