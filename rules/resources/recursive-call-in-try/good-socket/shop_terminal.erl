-module(shop_terminal).
-export([serve/2]).

serve(Socket, Session) ->
    try answer(Socket, Session) of
        NewSession -> serve(Socket, NewSession)
    catch
        error:{badmatch, {error, Reason}} ->
            logger:info("terminal gone: ~p", [Reason]),
            gen_tcp:close(Socket)
    end.

answer(Socket, Session) ->
    {ok, Line} = gen_tcp:recv(Socket, 0, 60000),
    {Answer, NewSession} = shop_menu:choose(Line, Session),
    ok = gen_tcp:send(Socket, Answer),
    NewSession.
