-module(shop_parcel).
-behaviour(gen_server).
-export([start_link/1, delivered/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Order) ->
    gen_server:start_link(?MODULE, Order, []).

delivered(Parcel) ->
    gen_server:cast(Parcel, stop).

init(Order) ->
    {ok, Order}.

handle_call(order, _From, Order) ->
    {reply, Order, Order}.

handle_cast(stop, Order) ->
    {stop, normal, Order}.
