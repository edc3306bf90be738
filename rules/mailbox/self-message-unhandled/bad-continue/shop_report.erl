-module(shop_report).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, [], {continue, collect}}.
%%           ^^^^^^^^^^^^^^^^^^^ error: collect, which this value asks for, comes to handle_continue/2, which does not exist: the server crashes with undef

handle_call(lines, _From, Lines) ->
    {reply, Lines, Lines}.

handle_cast({line, Line}, Lines) ->
    {noreply, [Line | Lines]}.
