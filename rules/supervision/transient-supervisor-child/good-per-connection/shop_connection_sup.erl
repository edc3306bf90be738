-module(shop_connection_sup).
-behaviour(supervisor).
-export([start_link/1]).
-export([init/1]).

start_link(Socket) ->
    supervisor:start_link(?MODULE, Socket).

init(Socket) ->
    Requests = #{
        id => requests,
        start => {shop_request_sup, start_link, [Socket]},
        restart => transient,
        type => supervisor
    },
    {ok, {#{strategy => one_for_one, intensity => 3, period => 10}, [Requests]}}.
