-module(shop_check).
-export([order/1, line/2, total/2, from/1]).

-record(order, {id, lines = []}).
-define(IS_ARTICLE(Term), (is_atom(Term) orelse is_binary(Term))).

order(#order{} = Order) when Order#order.id > 0, length(Order#order.lines) rem 2 =:= 0 ->
    even;
order(Order) when is_record(Order, order), erlang:is_list(Order#order.lines) ->
    odd;
order(Order) when is_map_key(id, Order), map_get(id, Order) =/= 0; is_tuple(Order), erlang:'=:='(element(1, Order), order) ->
    foreign.

line(Article, Count) when ?IS_ARTICLE(Article), is_integer(Count), Count > 0, not (Count > 99) ->
    {Article, Count}.

total(Sum, {Rate, Places}) when is_float(Rate), trunc(Sum * Rate) bsr 2 >= 0, Places =:= #order.lines ->
    trunc(Sum * Rate);
total(Sum, <<Rate:8>>) when binary_part(<<Rate>>, 0, 1) =:= <<1>> ->
    Sum.

from({Pid, Tag}) when is_pid(Pid), node(Pid) =:= node(), self() =/= Pid ->
    [Tag || is_reference(Tag), lists:member(Tag, [Tag])].
