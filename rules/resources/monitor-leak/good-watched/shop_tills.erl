%% The monitor ends with the process, and the server takes note of it.
-module(shop_tills).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

init([]) ->
    {ok, []}.

handle_call({open, Till}, _From, Tills) ->
    monitor(process, Till),
    {reply, ok, [Till | Tills]}.

handle_cast(_Request, Tills) ->
    {noreply, Tills}.

handle_info({'DOWN', _Ref, process, Till, _Reason}, Tills) ->
    {noreply, lists:delete(Till, Tills)}.
