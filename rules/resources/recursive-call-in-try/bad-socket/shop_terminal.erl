-module(shop_terminal).
-export([serve/2]).

serve(Socket, Session) ->
    try
        {ok, Line} = gen_tcp:recv(Socket, 0, 60000),
        {Answer, NewSession} = shop_menu:choose(Line, Session),
        ok = gen_tcp:send(Socket, Answer),
        serve(Socket, NewSession)
%%      ^^^^^^^^^^^^^^^^^^^^^^^^^ error: serve/2 reads with gen_tcp:recv/3 until the end and calls itself inside the body of a try: every round keeps a stack frame and a handler
    catch
        error:{badmatch, {error, Reason}} ->
            logger:info("terminal gone: ~p", [Reason]),
            gen_tcp:close(Socket)
    end.
