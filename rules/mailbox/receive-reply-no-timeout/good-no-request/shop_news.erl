%% Sends, but asks for nothing: what is waited for comes from elsewhere.
-module(shop_news).
-export([publish/2, stop_node/0, purge/1]).

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

%% This process lives as long as the node.
purge(Module) ->
    Ref = make_ref(),
    erts_code_purger ! {purge, Module, self(), Ref},
    receive
        {reply, purge, Result, Ref} -> Result
    end.
