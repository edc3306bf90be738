%% Only its own module uses the table.
-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, left/1, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

left(Article) ->
    gen_server:call(?MODULE, {left, Article}).

init([]) ->
    ets:new(shop_stock, [named_table]),
    {ok, none}.

handle_call({left, Article}, _From, State) ->
    {reply, ets:lookup(shop_stock, Article), State}.

handle_cast({sold, Article}, State) ->
    shop_log:sold(Article),
    ets:update_counter(shop_stock, Article, -1),
    {noreply, State}.
