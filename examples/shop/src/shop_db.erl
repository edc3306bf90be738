%% Products with their prices, and the orders that are not delivered yet.
-module(shop_db).
-behaviour(gen_server).

-export([start_link/0, products/0, price/1, add_order/3, delivered/1, orders/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-export_type([sku/0, cents/0, customer/0, order/0, items/0]).

-include_lib("kernel/include/logger.hrl").

-define(PRODUCTS, shop_products).
-define(ORDERS, shop_orders).

-type sku() :: string().
-type cents() :: non_neg_integer().
-type customer() :: string().
-type order() :: pos_integer().
-type items() :: #{sku() => pos_integer()}.

-spec start_link() -> gen_server:start_ret().
start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

-spec products() -> [{sku(), cents()}].
products() ->
    lists:sort(ets:tab2list(?PRODUCTS)).

-spec price(sku()) -> {ok, cents()} | error.
price(Sku) ->
    case ets:lookup(?PRODUCTS, Sku) of
        [{Sku, Price}] -> {ok, Price};
        [] -> error
    end.

-spec add_order(customer(), items(), cents()) -> order().
add_order(Customer, Items, Total) ->
    gen_server:call(?MODULE, {add_order, Customer, Items, Total}).

-spec delivered(order()) -> ok.
delivered(Order) ->
    gen_server:call(?MODULE, {delivered, Order}).

-spec orders() -> [{order(), customer(), items(), cents()}].
orders() ->
    ets:tab2list(?ORDERS).

init([]) ->
    ?PRODUCTS = ets:new(?PRODUCTS, [named_table, {read_concurrency, true}]),
    ?ORDERS = ets:new(?ORDERS, [named_table]),
    {ok, Products} = application:get_env(shop, products),
    true = ets:insert(?PRODUCTS, Products),
    {ok, #{last_order => 0}}.

handle_call({add_order, Customer, Items, Total}, _From, #{last_order := Last} = State) ->
    Order = Last + 1,
    true = ets:insert(?ORDERS, {Order, Customer, Items, Total}),
    {reply, Order, State#{last_order := Order}};
handle_call({delivered, Order}, _From, State) ->
    true = ets:delete(?ORDERS, Order),
    {reply, ok, State};
handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.

handle_info(Message, State) ->
    ?LOG_WARNING("unexpected message: ~tp", [Message]),
    {noreply, State}.
