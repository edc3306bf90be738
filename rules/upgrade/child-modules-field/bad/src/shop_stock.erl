-module(shop_stock).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, code_change/3]).

init([]) ->
    {ok, #{}}.

handle_call({count, Article}, _From, Counts) ->
    {reply, maps:get(Article, Counts, 0), Counts}.

handle_cast({set, Article, Count}, Counts) ->
    {noreply, Counts#{Article => Count}}.

code_change(_OldVsn, Counts, _Extra) when is_list(Counts) ->
    {ok, maps:from_list(Counts)};
code_change({down, _OldVsn}, Counts, _Extra) ->
    {ok, maps:to_list(Counts)}.
