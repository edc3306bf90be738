%% The caller decides, the process never sees the data, or the socket is passive.
-module(shop_line).
-behaviour(gen_server).
-export([start_link/1, ask/3, probe/1, hand_over/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Options) ->
    gen_server:start_link(?MODULE, Options, []).

%% `Options` come last and win.
init(Options) ->
    {ok, Socket} = gen_tcp:connect("wholesale", 4711, [binary, {active, true} | Options]),
    {ok, Socket}.

%% In whatever process asks.
ask(Host, Port, Question) ->
    {ok, Socket} = gen_tcp:connect(Host, Port, [binary, {active, false}]),
    ok = gen_tcp:send(Socket, Question),
    Answer = gen_tcp:recv(Socket, 0, 5000),
    ok = gen_tcp:close(Socket),
    Answer.

%% Nobody connects.
probe(Port) ->
    {ok, Listen} = gen_tcp:listen(Port, []),
    gen_tcp:close(Listen).

%% The port's data goes from port to port.
hand_over(Socket) ->
    inet:setopts(Socket, [{active, true}, {deliver, port}]).

handle_call(mode, _From, Socket) ->
    {reply, inet:getopts(Socket, [active]) =:= {ok, [{active, true}]}, Socket}.

handle_cast(_Message, Socket) ->
    {noreply, Socket}.

handle_info({tcp, Socket, _Data}, Socket) ->
    {noreply, Socket};
handle_info(_Message, Socket) ->
    {noreply, Socket}.
