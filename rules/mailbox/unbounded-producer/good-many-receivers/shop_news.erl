%% One message for each of many processes, a handful of messages, or a loop that waits.
-module(shop_news).
-export([tell/2, open/1, watch/2, pass_on/2]).

tell(Customers, News) ->
    [Customer ! {news, News} || Customer <- Customers],
    lists:foreach(fun({Name, _Address}) -> gen_server:cast(Name, {news, News}) end, Customers).

open(Door) ->
    [gen_server:cast(Door, Step) || Step <- [unlock, open, light]].

watch(Feed, Board) ->
    receive
        {Feed, Price} -> Board ! {price, Price}
    end,
    watch(Feed, Board).

pass_on([Order | Orders], Writer) ->
    Writer ! {order, Order, self()},
    receive
        {written, Order} -> pass_on(Orders, Writer)
    after 5000 ->
        exit(timeout)
    end;
pass_on([], _Writer) ->
    ok.
