%% The shop's HTTP interface, served by inets:
%%     GET  /products
%%     POST /carts/CUSTOMER/SKU
%%     POST /orders/CUSTOMER
-module(shop_web).

-export([start_link/0, do/1]).

-include_lib("inets/include/httpd.hrl").

-spec start_link() -> {ok, pid()} | {error, term()}.
start_link() ->
    {ok, Port} = application:get_env(shop, port),
    inets:start(
        httpd,
        [
            {port, Port},
            {bind_address, {127, 0, 0, 1}},
            {server_name, "shop"},
            {server_root, "."},
            {document_root, "."},
            {modules, [?MODULE]}
        ],
        stand_alone
    ).

%% Called by inets, in the process of the request.
do(#mod{method = Method, request_uri = Uri}) ->
    {Status, Body} = answer(Method, string:lexemes(Uri, "/")),
    {proceed, [{response, {Status, [Body, $\n]}}]}.

answer("GET", ["products"]) ->
    {200, [io_lib:format("~ts ~b~n", [Sku, Price]) || {Sku, Price} <- shop_db:products()]};
answer("POST", ["carts", Customer, Sku]) ->
    case shop_db:price(Sku) of
        {ok, _Price} ->
            ok = shop_cart:add(Customer, Sku),
            {200, "added"};
        error ->
            {404, "no such product"}
    end;
answer("POST", ["orders", Customer]) ->
    case shop_orders:place(Customer) of
        {ok, Order} -> {200, io_lib:format("order ~b", [Order])};
        {error, Reason} -> {409, atom_to_list(Reason)}
    end;
answer(_Method, _Path) ->
    {404, "not found"}.
