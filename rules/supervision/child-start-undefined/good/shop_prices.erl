-module(shop_prices).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({price, Article}, _From, Prices) ->
    {reply, maps:find(Article, Prices), Prices}.

handle_cast({set, Article, Price}, Prices) ->
    {noreply, Prices#{Article => Price}}.
