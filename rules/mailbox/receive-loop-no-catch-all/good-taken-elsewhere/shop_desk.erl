%% The message that one receive leaves is taken by the next.
-module(shop_desk).
-export([start_link/0, init/1]).
-export([system_continue/3, system_terminate/4, system_code_change/4]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(Parent, sys:debug_options([]), 0).

loop(Parent, Debug, Served) ->
    receive
        {urgent, From} -> answer(Parent, Debug, Served, From)
    after 0 ->
        any(Parent, Debug, Served)
    end.

any(Parent, Debug, Served) ->
    receive
        {system, From, Request} -> sys:handle_system_msg(Request, From, Parent, ?MODULE, Debug, Served);
        {question, From} -> answer(Parent, Debug, Served, From);
        Other -> logger:warning("unexpected ~p", [Other]), loop(Parent, Debug, Served)
    end.

answer(Parent, Debug, Served, From) ->
    From ! {answer, self()},
    loop(Parent, Debug, Served + 1).

system_continue(Parent, Debug, Served) ->
    loop(Parent, Debug, Served).

system_terminate(Reason, _Parent, _Debug, _Served) ->
    exit(Reason).

system_code_change(Served, _Module, _OldVsn, _Extra) ->
    {ok, Served}.
