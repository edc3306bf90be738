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

code_change(_OldVsn, Sold, _Extra) when is_list(Sold) ->
    Sold;
%%  ^^^^ error: code_change/3 returns Sold, the bare state: gen_event does not take it, the upgrade fails and the node restarts
code_change(_OldVsn, _Sold, _Extra) ->
    {error, unknown_state}.
%%  ^^^^^^^^^^^^^^^^^^^^^^ error: code_change/3 returns {error, unknown_state}, which gen_event does not take: the upgrade fails and the node restarts
