%% Nothing is set aside for the caller, or it is not the timeout that is caught, or the caller ends.
-module(shop_look).
-export([price/2, lock/1, reserve/2, checkout/1]).

price(Feed, Article) ->
    try
        gen_server:call(Feed, {price, Article}, 100)
    catch
        exit:{timeout, _} -> unknown
    end.

lock(Till) ->
    try
        gen_server:call(Till, lock, infinity)
    catch
        _:_ -> gone
    end.

reserve(Stock, Article) ->
    try
        gen_server:call(Stock, {reserve, Article})
    catch
        exit:{noproc, _} -> {error, closed};
        throw:Reason -> {error, Reason}
    end.

checkout(Pool) ->
    try
        gen_server:call(Pool, {checkout, self()}, 50)
    catch
        exit:{timeout, _} -> exit(no_scales)
    end.
