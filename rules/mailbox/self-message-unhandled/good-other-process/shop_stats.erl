%% self() is another process here: one that is spawned, or whoever calls the function.
-module(shop_stats).
-behaviour(gen_server).
-export([start_link/0, wait/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

wait(Milliseconds) ->
    erlang:send_after(Milliseconds, self(), waited),
    receive
        waited -> ok
    end.

init([]) ->
    spawn_link(fun() -> loop(0) end),
    spawn_link(fun() -> self() ! collect, receive collect -> ok end end),
    {ok, []}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(_Message, State) ->
    {noreply, State}.

loop(Count) ->
    self() ! tick,
    erlang:send_after(1000, self(), tick),
    case Count > 10 of
        true -> ok;
        false -> loop(Count + 1)
    end.
