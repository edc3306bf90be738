%% Works in the server and outside it.
-module(shop_price).
-behaviour(gen_server).
-export([start_link/0, of_article/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

of_article(Article) ->
    case whereis(?MODULE) =:= self() of
        true -> maps:get(Article, get(prices));
        false -> gen_server:call(?MODULE, {price, Article})
    end.

init([]) ->
    put(prices, #{tea => 250}),
    {ok, []}.

handle_call({price, Article}, _From, State) ->
    {reply, of_article(Article), State}.

handle_cast({print, Article}, State) ->
    io:format("~p~n", [of_article(Article)]),
    {noreply, State}.
