-module(shop_client).
-export([with_scales/2, reserve/2, try_lock/1]).

with_scales(Pool, Fun) ->
    Ref = make_ref(),
    try gen_server:call(Pool, {checkout, Ref}, 50) of
%%      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: the timeout of this call is caught and forgotten: the server still handles {checkout,_}, for a caller that has given up
        Scales -> Fun(Scales)
    catch
        exit:{timeout, _} ->
%%      ||||| the timeout is caught here
            full
    end.

reserve(Stock, Article) ->
    case catch gen_server:call(Stock, {reserve, Article}) of
%%             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: the timeout of this call is caught and forgotten: the server still handles {reserve,_}, for a caller that has given up
        {'EXIT', _Reason} ->
%%      ||||| the timeout is caught here
            {error, busy};
        Reserved ->
            {ok, Reserved}
    end.

try_lock(Till) ->
    catch gen_server:call(Till, lock, 1000),
%%  ||||| the timeout is caught here
%%        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: the timeout of this call is caught and forgotten: the server still handles lock, for a caller that has given up
    ok.
