-module(shop_request_sup).
-behaviour(supervisor).
-export([start_link/1]).
-export([init/1]).

start_link(Socket) ->
    supervisor:start_link(?MODULE, Socket).

init(Socket) ->
    Request = #{id => request, start => {shop_request, start_link, [Socket]}, restart => permanent},
    {ok, {#{strategy => one_for_one, intensity => 3, period => 10}, [Request]}}.
