-module(shop_courier).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Module) ->
    gen_server:start_link(?MODULE, Module, []).

init(Module) ->
    process_flag(trap_exit, true),
    {ok, Module}.

handle_call(_Request, _From, Module) ->
    {reply, {error, unknown_request}, Module}.

handle_cast(_Message, Module) ->
    {noreply, Module}.

handle_info({'EXIT', _Pid, Reason}, Module) ->
    {stop, Reason, Module};
handle_info(Message, Module) when not is_pid(Message) ->
    Module:handle(Message),
    {noreply, Module}.
