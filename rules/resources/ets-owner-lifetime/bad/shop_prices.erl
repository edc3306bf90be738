-module(shop_prices).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    ets:new(shop_prices, [named_table, public]),
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: table shop_prices belongs to the server shop_prices and ends when it crashes: shop_cart uses it too, and fails with badarg while it is gone
    {ok, none}.

handle_call({reload, File}, _From, State) ->
    {ok, Prices} = file:consult(File),
    ets:insert(shop_prices, Prices),
    {reply, ok, State}.

handle_cast(clear, State) ->
    ets:delete_all_objects(shop_prices),
    {noreply, State}.
