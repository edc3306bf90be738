%% The process that asks is another one, and the server answers when the callback is done.
-module(shop_report).
-behaviour(gen_server).
-export([start_link/0, lines/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

lines() ->
    gen_server:call(?MODULE, lines).

init([]) ->
    {ok, []}.

handle_call(lines, _From, Lines) ->
    {reply, Lines, Lines}.

handle_cast(print, Lines) ->
    spawn_link(fun() -> lists:foreach(fun(Line) -> io:put_chars(Line) end, lines()) end),
    {noreply, Lines}.
