-module(shop_menu).
-export([choose/2]).

choose(<<"cart\r\n">>, Session) ->
    {io_lib:format("~p~n", [Session]), Session};
choose(Line, Session) ->
    {<<"added\r\n">>, [Line | Session]}.
