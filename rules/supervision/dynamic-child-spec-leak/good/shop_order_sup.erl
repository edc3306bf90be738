-module(shop_order_sup).
-behaviour(supervisor).
-export([start_link/0, place/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

place(Number) ->
    supervisor:start_child(?MODULE, #{
        id => {order, Number},
        start => {shop_order, start_link, [Number]},
        restart => temporary
    }).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
