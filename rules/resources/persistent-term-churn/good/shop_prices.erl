-module(shop_prices).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    shop_prices = ets:new(shop_prices, [named_table, {read_concurrency, true}]),
    erlang:send_after(1000, self(), refresh),
    {ok, none}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast({forget, Article}, State) ->
    ets:delete(shop_prices, Article),
    {noreply, State}.

handle_info(refresh, State) ->
    ets:insert(shop_prices, load()),
    erlang:send_after(1000, self(), refresh),
    {noreply, State}.

load() ->
    [{tea, 350}, {coffee, 420}].
