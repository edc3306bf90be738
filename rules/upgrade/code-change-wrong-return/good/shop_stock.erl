-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, code_change/3]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({count, Article}, _From, State) ->
    {reply, maps:get(Article, State, 0), State}.

handle_cast({add, Article, Count}, State) ->
    {noreply, State#{Article => Count}}.

code_change(_OldVsn, State, _Extra) ->
    {ok, State}.
