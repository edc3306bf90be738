%% What is on the machine itself is there at once, and a call with a limit ends.
-module(shop_desk).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(File) ->
    gen_server:start_link(?MODULE, File, []).

init(File) ->
    {ok, Listener} = gen_tcp:listen(0, [{active, false}]),
    {ok, Text} = file:read_file(File),
    Count = rpc:call(node(), erlang, system_info, [process_count], 1000),
    spawn_link(fun() -> gen_tcp:accept(Listener) end),
    {ok, {Listener, Text, Count}}.

handle_call(text, _From, {_, Text, _} = State) ->
    {reply, Text, State}.

handle_cast(_Message, State) ->
    {noreply, State}.
