-module(shop_till).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

init(Socket) ->
    {ok, Socket}.

handle_call(_Request, _From, Socket) ->
    {reply, ok, Socket}.

handle_cast(_Request, Socket) ->
    {noreply, Socket}.

handle_info({tcp, Socket, Line}, Socket) ->
    run(string:split(string:trim(Line), " ")),
    ok = inet:setopts(Socket, [{active, once}]),
    {noreply, Socket};
handle_info(_Message, Socket) ->
    {noreply, Socket}.

run([Command | Arguments]) ->
    shop_tills:run(list_to_existing_atom(Command), Arguments).
