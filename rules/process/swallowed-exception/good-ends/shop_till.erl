-module(shop_till).
-export([close/1, hang_up/1]).

%% What is to end may have ended already.
close(Till) ->
    try gen_server:call(Till, count)
    catch _:_ -> ok
    end.

hang_up(Till) ->
    catch gen_server:call(Till, stop),
    ok.
