%% The stack of a collector grows with what it collects, and goes when it has it.
-module(shop_orders).
-export([prices/1, total/1, stock/1]).

prices(Articles) ->
    Refs = [ask(Article) || Article <- Articles],
    collect(Refs).

ask(Article) ->
    Ref = monitor(process, shop_feed),
    shop_feed ! {price, Article, self(), Ref},
    Ref.

collect([]) ->
    [];
collect([Ref | Refs]) ->
    receive
        {Ref, Price} ->
            demonitor(Ref, [flush]),
            [Price | collect(Refs)];
        {'DOWN', Ref, process, _Pid, _Reason} ->
            [unknown | collect(Refs)]
    end.

total([]) ->
    0;
total([{_Article, Cents} | Lines]) ->
    Cents + total(Lines).

stock(Shelves) ->
    answers(length(Shelves)).

answers(0) ->
    #{};
answers(Missing) ->
    receive
        {shelf, Shelf, Count} ->
            Counts = answers(Missing - 1),
            Counts#{Shelf => Count}
    after 1000 ->
        #{}
    end.
