-module(shop_door).
-behaviour(gen_statem).
-export([start_link/1]).
-export([init/1, callback_mode/0, handle_event/4]).

start_link(Port) ->
    gen_statem:start_link(?MODULE, Port, []).

callback_mode() ->
    handle_event_function.

init(Port) ->
    {ok, Socket} = gen_tcp:connect("localhost", Port, [binary, {active, once}]),
    {ok, closed, Socket}.

handle_event(info, {tcp, Socket, <<"open">>}, closed, Socket) ->
%% 1: ^^^^^^^^^^^^ warning: handle_event/4 has no clause for messages it does not know, though sockets bring messages from outside: such a message crashes the server
    ok = inet:setopts(Socket, [{active, once}]),
    {next_state, open, Socket};
handle_event(info, {tcp_closed, Socket}, _State, Socket) ->
    {stop, normal};
handle_event(cast, close, open, Socket) ->
    {next_state, closed, Socket}.
