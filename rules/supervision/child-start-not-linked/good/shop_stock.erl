-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({count, Article}, _From, Counts) ->
    {reply, maps:get(Article, Counts, 0), Counts}.

handle_cast({set, Article, Count}, Counts) ->
    {noreply, Counts#{Article => Count}}.
