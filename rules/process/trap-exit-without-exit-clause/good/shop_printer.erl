-module(shop_printer).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    process_flag(trap_exit, true),
    {ok, open_port({spawn, "lp"}, [])}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info({_Port, {data, _Line}}, Port) ->
    {noreply, Port};
handle_info({'EXIT', Port, Reason}, Port) ->
    {stop, {printer_gone, Reason}, Port};
handle_info({'EXIT', _Other, _Reason}, Port) ->
    {noreply, Port}.
