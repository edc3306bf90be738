%% The server does not know what its own interface sends.
-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, add/2, count/1, flush/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

add(Article, Count) ->
    gen_server:cast(?MODULE, {add, Article, Count}).

count(Article) ->
    gen_server:call(?MODULE, {count, Article}).

flush() ->
    gen_server:cast(?MODULE, flush).

init([]) ->
    {ok, #{}}.

handle_call({count, Article}, _From, Stock) ->
    {reply, maps:get(Article, Stock, 0), Stock};
handle_call(_Request, _From, Stock) ->
    {reply, {error, unknown_request}, Stock}.

handle_cast({add, {Article, Count}}, Stock) ->
    {noreply, Stock#{Article => Count}};
handle_cast({add, Article, Count}, Stock) ->
    {noreply, Stock#{Article => Count}};
handle_cast(flush, _Stock) ->
    {noreply, #{}}.
