-module(shop_peer).
-export([serve/1]).

serve(Socket) ->
    case gen_tcp:recv(Socket, 0) of
        {ok, Packet} ->
            shop_stock:update(binary_to_term(Packet, [safe])),
            serve(Socket);
        {error, closed} ->
            ok
    end.
