-module(shop_prices).
-export([sum/1, each/2]).

sum(Table) ->
    ets:safe_fixtable(Table, true),
    sum(Table, ets:first(Table), 0).

sum(_Table, '$end_of_table', Sum) ->
    Sum;
sum(Table, Article, Sum) ->
    Cents = ets:lookup_element(Table, Article, 2),
    logger:debug("price of ~p read", [Article]),
    sum(Table, ets:next(Table, Article), Sum + Cents).

each(Table, Fun) ->
    each(Table, ets:first(Table), Fun).

each(_Table, '$end_of_table', _Fun) ->
    ok;
each(Table, Article, Fun) ->
    try
        Fun(Article)
    catch
        Class:Reason -> logger:warning("~p: ~p:~p", [Article, Class, Reason])
    end,
    each(Table, ets:next(Table, Article), Fun).
