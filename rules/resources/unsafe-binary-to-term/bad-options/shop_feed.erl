-module(shop_feed).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

init(Socket) ->
    {ok, Socket}.

handle_call(_Request, _From, Socket) ->
    {reply, ok, Socket}.

handle_cast(_Request, Socket) ->
    {noreply, Socket}.

handle_info({ssl, Socket, Data}, Socket) ->
    {Prices, _Used} = binary_to_term(Data, [used]),
%%                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: erlang:binary_to_term/2 in handle_info/2 decodes what comes over the network without [safe]: whoever sends it can fill the atom table and bring funs
    shop_prices:set(Prices),
    ok = ssl:setopts(Socket, [{active, once}]),
    {noreply, Socket};
handle_info(_Message, Socket) ->
    {noreply, Socket}.
