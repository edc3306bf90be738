-module(shop_till).
-behaviour(gen_server).
-export([start_link/0, price/1, sum/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

price(Article) ->
    gen_server:call(?MODULE, {price, Article}).

sum() ->
    gen_server:call(?MODULE, sum).

init([]) ->
    {ok, #{tea => 250}}.

handle_call({price, Article}, _From, Prices) ->
    {reply, maps:get(Article, Prices), Prices};
handle_call(sum, _From, Prices) ->
    {reply, lists:sum([shop_stock:count(Article) * Price || {Article, Price} <- maps:to_list(Prices)]), Prices}.

handle_cast(_Message, Prices) ->
    {noreply, Prices}.
