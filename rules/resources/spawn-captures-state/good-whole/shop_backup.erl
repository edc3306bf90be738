-module(shop_backup).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2]).

-record(state, {file, orders = []}).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, #state{file = "orders"}}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

%% The whole of it is written.
handle_cast(save, State) ->
    spawn_link(fun() -> file:write_file(State#state.file, term_to_binary(State)) end),
    {noreply, State}.
