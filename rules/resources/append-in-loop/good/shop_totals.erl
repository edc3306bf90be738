-module(shop_totals).
-export([totals/1]).

totals(Orders) ->
    totals(Orders, []).

totals([{Id, Items} | Orders], Totals) ->
    totals(Orders, [{Id, lists:sum(Items)} | Totals]);
totals([], Totals) ->
    lists:reverse(Totals).
