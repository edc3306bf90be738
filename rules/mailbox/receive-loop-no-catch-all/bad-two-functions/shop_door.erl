-module(shop_door).
-export([start_link/0, init/1]).

start_link() ->
    Pid = spawn_link(?MODULE, init, [self()]),
    register(?MODULE, Pid),
    {ok, Pid}.

init(Parent) ->
    process_flag(trap_exit, true),
    shut(Parent).

shut(Parent) ->
    receive
%%  ^^^^^^^ warning: server loop shut/1 has no clause for unexpected messages: they stay in the mailbox for ever and slow down every receive
        open -> open(Parent);
        {'EXIT', Parent, Reason} -> exit(Reason)
    end.

open(Parent) ->
    receive
        shut -> shut(Parent);
        {'EXIT', Parent, Reason} -> exit(Reason)
    after 60000 ->
        shut(Parent)
    end.
