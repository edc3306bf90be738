%% The receive runs in the caller, or in a helper: never in the server.
-module(shop_export).
-behaviour(gen_server).
-export([start_link/0, export/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

export(Table) ->
    ok = gen_server:call(?MODULE, {export, Table, self()}),
    receive
        {exported, Table, Count} -> {ok, Count}
    after 60000 ->
        {error, timeout}
    end.

init([]) ->
    {ok, []}.

handle_call({export, Table, Client}, _From, State) ->
    Helper = spawn_link(fun() -> run(Table, Client) end),
    Helper ! go,
    {reply, ok, [Helper | State]}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(_Message, State) ->
    {noreply, State}.

run(Table, Client) ->
    receive
        go -> Client ! {exported, Table, ets:info(Table, size)}
    after 5000 ->
        exit(timeout)
    end.
