-module(shop_totals).
-export([totals/1]).

totals(Orders) ->
    totals(Orders, []).

totals([{Id, Items} | Orders], Totals) ->
    totals(Orders, Totals ++ [{Id, lists:sum(Items)}]);
%%                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: totals/2 appends to Totals in every round, and copies all that is in it each time: the time grows with the square of the length
totals([], Totals) ->
    Totals.
