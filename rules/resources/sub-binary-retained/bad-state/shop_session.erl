-module(shop_session).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-record(state, {socket, token, rest = <<>>}).

init(Socket) ->
    {ok, #state{socket = Socket}}.

handle_call(token, _From, State) ->
    {reply, State#state.token, State}.

handle_cast(_Request, State) ->
    {noreply, State}.

handle_info({tcp, _Socket, <<"HELLO", Token:256/binary, Rest/binary>>}, State) ->
    {noreply, State#state{token = Token, rest = Rest}};
%%                                ^^^^^ info: handle_info/2 keeps Token in the server's state: it is a slice of a larger binary, all of which stays in memory with it
handle_info(_Message, State) ->
    {noreply, State}.
