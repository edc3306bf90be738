-module(shop_prices).
-export([sum/1, each/2]).

sum(Table) ->
    ets:safe_fixtable(Table, true),
    sum(Table, ets:first(Table), 0).

sum(_Table, '$end_of_table', Sum) ->
    Sum;
sum(Table, Article, Sum) ->
    try ets:lookup_element(Table, Article, 2) of
        Cents -> sum(Table, ets:next(Table, Article), Sum + Cents)
%%               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: sum/3 reads with ets:next/2 until the end and calls itself in a try that has an after part: every round keeps a stack frame and a handler
    after
        logger:debug("price of ~p read", [Article])
    end.

each(Table, Fun) ->
    each(Table, ets:first(Table), Fun).

each(_Table, '$end_of_table', _Fun) ->
    ok;
each(Table, Article, Fun) ->
    Fun(Article),
    catch each(Table, ets:next(Table, Article), Fun).
%%        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: each/3 reads with ets:next/2 until the end and calls itself inside a catch: every round keeps a stack frame and a handler
