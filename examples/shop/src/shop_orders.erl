%% From a full cart to a paid order.
-module(shop_orders).

-export([place/1]).

-spec place(shop_db:customer()) -> {ok, shop_db:order()} | {error, empty | declined}.
place(Customer) ->
    Items = shop_cart:take(Customer),
    case total(Items) of
        0 -> {error, empty};
        Total -> pay(Customer, Items, Total)
    end.

pay(Customer, Items, Total) ->
    case shop_payments:charge(Customer, Total) of
        accepted ->
            Order = shop_db:add_order(Customer, Items, Total),
            shop_audit:record({sold, Order, Customer, Total}),
            shop_warehouse:pick(Order, Customer),
            {ok, Order};
        declined ->
            {error, declined}
    end.

total(Items) ->
    maps:fold(fun(Sku, Count, Sum) -> Sum + Count * price(Sku) end, 0, Items).

price(Sku) ->
    {ok, Price} = shop_db:price(Sku),
    Price.
