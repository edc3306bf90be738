-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, count/1, sell/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

count(Article) ->
    gen_server:call(?MODULE, {count, Article}).

sell(Article) ->
    gen_server:call(?MODULE, {sell, Article}).

init([]) ->
    {ok, #{tea => 8}}.

handle_call({count, Article}, _From, Counts) ->
    {reply, maps:get(Article, Counts, 0), Counts};
handle_call({sell, Article}, _From, Counts) ->
    Price = shop_till:price(Article),
%%          ^^^^^^^^^^^^^^^^^^^^^^^^ warning: synchronous calls in a circle, shop_stock → shop_till → shop_stock: when each is busy with its own call, they wait for each other until a call times out
%%          |||||||||||||||||||||||| shop_stock:handle_call/3 asks shop_till with shop_till:price/1 (gen_server:call/2)
    {reply, {ok, Price}, maps:update_with(Article, fun(Count) -> Count - 1 end, Counts)}.

handle_cast(_Message, Counts) ->
    {noreply, Counts}.
