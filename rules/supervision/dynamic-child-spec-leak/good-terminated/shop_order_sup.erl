-module(shop_order_sup).
-behaviour(supervisor).
-export([start_link/0, place/1, cancel/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

place(Number) ->
    supervisor:start_child(?MODULE, #{
        id => {order, Number},
        start => {shop_order, start_link, [Number]},
        restart => permanent
    }).

cancel(Number) ->
    _ = supervisor:terminate_child(?MODULE, {order, Number}),
    supervisor:delete_child(?MODULE, {order, Number}).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
