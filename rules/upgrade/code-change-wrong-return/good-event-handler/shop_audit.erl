-module(shop_audit).
-behaviour(gen_event).
-export([init/1, handle_event/2, handle_call/2, code_change/3]).

init([]) ->
    {ok, []}.

handle_event({sold, Article}, Sold) ->
    {ok, lists:sublist([Article | Sold], 100)};
handle_event(_Event, Sold) ->
    {ok, Sold}.

handle_call(sold, Sold) ->
    {ok, Sold, Sold}.

code_change(_OldVsn, Sold, _Extra) ->
    {ok, Sold}.
