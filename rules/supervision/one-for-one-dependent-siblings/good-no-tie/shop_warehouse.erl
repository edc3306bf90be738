-module(shop_warehouse).
-behaviour(gen_server).
-export([start_link/0, label/1, stock/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

label(Picker) ->
    {picker, Picker}.

stock(Sku) ->
    gen_server:call(?MODULE, {stock, Sku}).

init([]) ->
    {ok, []}.

handle_call({stock, Sku}, _From, State) ->
    {reply, {Sku, 0}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.
