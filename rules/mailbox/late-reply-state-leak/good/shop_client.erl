-module(shop_client).
-export([with_scales/2, reserve/2, try_lock/1]).

with_scales(Pool, Fun) ->
    Ref = make_ref(),
    try gen_server:call(Pool, {checkout, Ref}, 50) of
        Scales -> Fun(Scales)
    catch
        exit:{timeout, _} ->
            gen_server:cast(Pool, {cancel, self(), Ref}),
            full
    end.

reserve(Stock, Article) ->
    case catch gen_server:call(Stock, {reserve, Article}) of
        {'EXIT', _Reason} ->
            gen_server:cast(Stock, {release, Article, self()}),
            {error, busy};
        Reserved ->
            {ok, Reserved}
    end.

try_lock(Till) ->
    gen_server:call(Till, lock, 1000),
    ok.
