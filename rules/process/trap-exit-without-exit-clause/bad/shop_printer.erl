-module(shop_printer).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    process_flag(trap_exit, true),
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the gen_server traps exits, but handle_info/2 takes no {'EXIT', Pid, Reason}: when what it is linked to by open_port/2 ends, even normally, the server crashes
    {ok, open_port({spawn, "lp"}, [])}.
%%       |||||||||||||||||||||||||||| it links itself here

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info({_Port, {data, _Line}}, Port) ->
    {noreply, Port}.
