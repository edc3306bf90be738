-module(shop_report).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Month) ->
    gen_server:start_link(?MODULE, Month, []).

init(Month) ->
    {ok, Month}.

handle_call(total, _From, Month) ->
    {reply, lists:sum([Price || {_, Price} <- ets:lookup(shop_sales, Month)]), Month}.

handle_cast(_Request, Month) ->
    {noreply, Month}.
