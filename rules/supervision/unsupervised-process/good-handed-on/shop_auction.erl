%% The loop watches the process it works for, and ends with it.
-module(shop_auction).
-export([open/1]).

open(Owner) ->
    _ = spawn(fun() -> start(Owner) end),
    ok.

start(Owner) ->
    _ = monitor(process, Owner),
    bids([]).

bids(Bids) ->
    receive
        {bid, Bid} -> bids([Bid | Bids]);
        {'DOWN', _, process, _, _} -> exit(normal);
        _ -> bids(Bids)
    end.
