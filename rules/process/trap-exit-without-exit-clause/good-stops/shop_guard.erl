-module(shop_guard).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    process_flag(trap_exit, true),
    {ok, spawn_link(fun() -> receive stop -> ok end end)}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

%% Whatever comes, it is the end.
handle_info(Anything, Guarded) ->
    {stop, Anything, Guarded}.
