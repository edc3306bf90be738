-module(shop_peer).
-export([serve/1]).

serve(Socket) ->
    case gen_tcp:recv(Socket, 0) of
        {ok, Packet} ->
            shop_stock:update(binary_to_term(Packet)),
%%                            ^^^^^^^^^^^^^^^^^^^^^^ error: erlang:binary_to_term/1 in serve/1 decodes what comes over the network without [safe]: whoever sends it can fill the atom table and bring funs
            serve(Socket);
        {error, closed} ->
            ok
    end.
