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
        open -> open(Parent);
        {'EXIT', Parent, Reason} -> exit(Reason);
        _Other -> shut(Parent)
    end.

open(Parent) ->
    receive
        shut -> shut(Parent);
        {'EXIT', Parent, Reason} -> exit(Reason);
        _Other -> open(Parent)
    after 60000 ->
        shut(Parent)
    end.
