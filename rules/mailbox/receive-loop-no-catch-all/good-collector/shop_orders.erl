%% Ends when it has all answers; what else has come stays for its owner.
-module(shop_orders).
-export([counts/1]).

counts(Shelves) ->
    Refs = [ask(Shelf) || Shelf <- Shelves],
    collect(Refs, []).

ask(Shelf) ->
    Ref = monitor(process, Shelf),
    Shelf ! {count, self(), Ref},
    Ref.

collect([], Counts) ->
    lists:reverse(Counts);
collect([Ref | Refs], Counts) ->
    receive
        {Ref, Count} ->
            demonitor(Ref, [flush]),
            collect(Refs, [Count | Counts]);
        {'DOWN', Ref, process, _Pid, _Reason} ->
            collect(Refs, Counts)
    end.
