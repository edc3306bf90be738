-module(shop_import).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    process_flag(trap_exit, true),
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: the gen_server traps exits, and the clause for any message drops it: when what it is linked to by spawn_link/1 ends, nobody notices
    {ok, spawn_link(fun() -> receive stop -> ok end end)}.
%%       ||||||||||||||||||||||||||||||||||||||||||||||| it links itself here

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(_Anything, Importer) ->
    {noreply, Importer}.
