-module(shop_desk).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({serve, Customer}, _From, Served) ->
    Ref = monitor(process, Customer),
    {reply, ok, Served#{Ref => Customer}}.

handle_cast({left, Ref}, Served) ->
    demonitor(Ref),
    {noreply, maps:remove(Ref, Served)}.

handle_info({'DOWN', Ref, process, _Pid, _Reason}, Served) when is_map_key(Ref, Served) ->
%% 1: ^^^^^^^^^^^ warning: handle_info/2 has no clause for messages it does not know, though monitors bring messages from outside: such a message crashes the server
    {noreply, maps:remove(Ref, Served)}.
