%% The message is taken: by a clause of the server, by the function itself, or by whoever owns the monitor.
-module(shop_till).
-behaviour(gen_server).
-export([start_link/0, ask/1, forget/1, check/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

ask(Till) ->
    Ref = monitor(process, Till),
    Till ! {total, self(), Ref},
    receive
        {Ref, Total} ->
            demonitor(Ref),
            receive
                {'DOWN', Ref, process, _, _} -> ok
            after 0 ->
                ok
            end,
            Total;
        {'DOWN', Ref, process, _, _} ->
            demonitor(Ref),
            0
    end.

forget(Ref) ->
    demonitor(Ref).

check(Till) ->
    Ref = monitor(process, Till),
    demonitor(Ref, [flush, info]).

init([]) ->
    {ok, []}.

handle_call({watch, Pid}, _From, Watched) ->
    {reply, ok, [monitor(process, Pid) | Watched]};
handle_call(forget, _From, [Ref | Watched]) ->
    demonitor(Ref),
    {reply, ok, Watched}.

handle_cast(_Message, Watched) ->
    {noreply, Watched}.

handle_info({'DOWN', Ref, process, _Pid, _Reason}, Watched) ->
    {noreply, lists:delete(Ref, Watched)};
handle_info(_Message, Watched) ->
    {noreply, Watched}.
