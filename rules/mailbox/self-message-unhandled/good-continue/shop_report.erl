-module(shop_report).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_continue/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, [], {continue, collect}}.

handle_continue(collect, Lines) ->
    {noreply, [headline | Lines]}.

handle_call(lines, _From, Lines) ->
    {reply, Lines, Lines}.

handle_cast({line, Line}, Lines) ->
    {noreply, [Line | Lines]}.
