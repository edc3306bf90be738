%% What one customer is about to buy. Forgotten after a while without a change.
-module(shop_cart).
-behaviour(gen_server).

-export([start_link/1, add/2, items/1, take/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-include_lib("kernel/include/logger.hrl").

%% How long a cart is kept, in milliseconds.
-define(IDLE_TIME, 1800000).

-spec start_link(shop_db:customer()) -> gen_server:start_ret().
start_link(Customer) ->
    gen_server:start_link({global, {?MODULE, Customer}}, ?MODULE, [], []).

-spec add(shop_db:customer(), shop_db:sku()) -> ok.
add(Customer, Sku) ->
    gen_server:call(cart(Customer), {add, Sku}).

-spec items(shop_db:customer()) -> shop_db:items().
items(Customer) ->
    gen_server:call(cart(Customer), items).

%% Empties the cart.
-spec take(shop_db:customer()) -> shop_db:items().
take(Customer) ->
    gen_server:call(cart(Customer), take).

cart(Customer) ->
    case shop_cart_sup:start_cart(Customer) of
        {ok, Pid} -> Pid;
        {error, {already_started, Pid}} -> Pid
    end.

init([]) ->
    {ok, #{}, ?IDLE_TIME}.

handle_call({add, Sku}, _From, Items) ->
    {reply, ok, add_one(Sku, Items), ?IDLE_TIME};
handle_call(items, _From, Items) ->
    {reply, Items, Items, ?IDLE_TIME};
handle_call(take, _From, Items) ->
    {reply, Items, #{}, ?IDLE_TIME};
handle_call(_Request, _From, Items) ->
    {reply, {error, unknown_request}, Items, ?IDLE_TIME}.

handle_cast(_Request, Items) ->
    {noreply, Items, ?IDLE_TIME}.

handle_info(timeout, Items) ->
    {stop, normal, Items};
handle_info(Message, Items) ->
    ?LOG_WARNING("unexpected message: ~tp", [Message]),
    {noreply, Items, ?IDLE_TIME}.

add_one(Sku, Items) ->
    maps:update_with(Sku, fun(Count) -> Count + 1 end, 1, Items).
