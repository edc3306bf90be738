-module(shop_feed).
-behaviour(gen_server).
-export([start_link/2]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Host, Port) ->
    gen_server:start_link(?MODULE, {Host, Port}, []).

init({Host, Port}) ->
    {ok, Socket} = ssl:connect(Host, Port, options(), 5000),
    {ok, Socket}.

options() ->
    [binary, {active, false}, {verify, verify_peer}].

handle_call(subscribe, _From, Socket) ->
    Mode = {active, true},
%%         ^^^^^^^^^^^^^^ warning: {active, true} in ssl:setopts/2: nothing slows the peer down, and what it sends fills the mailbox
    ok = ssl:setopts(Socket, [Mode]),
    {reply, ssl:send(Socket, <<"subscribe">>), Socket}.

handle_cast(_Message, Socket) ->
    {noreply, Socket}.

handle_info({ssl, Socket, Price}, Socket) ->
    shop_price:set(Price),
    {noreply, Socket};
handle_info(_Message, Socket) ->
    {stop, normal, Socket}.
