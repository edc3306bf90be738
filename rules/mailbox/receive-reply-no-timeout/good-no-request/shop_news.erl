%% Sends, but asks for nothing: what is waited for comes from elsewhere.
-module(shop_news).
-export([publish/2, stop_node/0]).

publish(Board, News) ->
    Board ! {news, News},
    receive
        continue -> ok
    end.

stop_node() ->
    init ! {stop, self()},
    receive
        {stopping, init} -> ok
    end.
