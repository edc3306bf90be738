-module(shop_mail).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_continue/2]).

start_link(Host) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Host, []).

init(Host) ->
    {ok, Host, {continue, connect}}.

handle_continue(connect, Host) ->
    {ok, Socket} = gen_tcp:connect(Host, 25, [binary], 5000),
    {noreply, Socket}.

handle_call({send, Mail}, _From, Socket) ->
    {reply, gen_tcp:send(Socket, Mail), Socket}.

handle_cast(_Message, Socket) ->
    {noreply, Socket}.
