-module(shop_order_sup).
-behaviour(supervisor).
-export([start_link/0, place/1, cancel/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

place(Number) ->
    supervisor:start_child(?MODULE, #{
%%  |||||||||||||||||||||||||||||||||| it is added here
        id => {order, Number},
        start => {shop_order, start_link, [Number]},
        restart => permanent
%%                 ^^^^^^^^^ warning: a permanent child is added to shop_order_sup under id {order,_}, and nothing deletes its specification when it has ended: the supervisor grows with every child
    }).

cancel(Number) ->
    supervisor:terminate_child(?MODULE, {order, Number}).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
