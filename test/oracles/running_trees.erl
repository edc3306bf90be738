%% Starts applications in this node, walks their supervisors, and prints what each supervisor's own init/1 asks for.
-module(running_trees).
-export([main/1, inits/1]).

main(Applications) ->
    logger:set_primary_config(level, none),
    [{ok, _} = application:ensure_all_started(Application) || Application <- Applications],
    [top(Application) || Application <- Applications],
    halt(0).

%% Calls init/1 of supervisors with the first plausible argument that they take, and prints what it returns.
inits(Modules) ->
    logger:set_primary_config(level, none),
    [begin
         {Pid, Ref} = spawn_monitor(fun() -> init(Module, arguments(Module)) end),
         receive {'DOWN', Ref, process, Pid, _} -> ok after 5000 -> exit(Pid, kill) end
     end || Module <- Modules],
    halt(0).

%% A module may serve as several supervisors, each with an argument of its own; of the others the first that fits will do.
arguments(Module) ->
    {own(Module),
     [[[]], [[], []], [[], [], []], {}, normal, undefined, #{}, [#{}], [a], [[a, 80]], [[a, 80, default, [], 1000, undefined]], [a, b, c],
      [server, a, #{}], [server, a, id, socket, #{}], ["f", [], 1000, [], any, 80], [a, [], []]]}.

own(kernel) -> [[], safe];
own(sasl) -> [[], safe];
own(ssh_app) -> [[ssh_sup], [sshX_sup]];
own(_) -> [[]].

init(Module, {Own, Others}) ->
    Known = [Answer || Argument <- Own, {ok, _} = Answer <- [answer(Module, Argument)]],
    First = case Known of
        [] -> lists:sublist([Answer || Argument <- Others, {ok, _} = Answer <- [answer(Module, Argument)]], 1);
        _ -> lists:uniq(Known)
    end,
    [answered(Module, Flags, Specs) || {ok, {Flags, Specs}} <- First].

answer(Module, Argument) ->
    case catch Module:init(Argument) of
        {ok, {_, Specs}} = Answer when is_list(Specs) -> Answer;
        _ -> none
    end.

answered(Module, Flags, Specs) ->
    {Strategy, Intensity, Period} = flags(Flags),
    print([sup, '-', Module, '-', Strategy, Intensity, Period]),
    [print([child, '-', Module, '-' | spec(Spec)]) || Spec <- Specs].

top(Application) ->
    case application_controller:get_master(Application) of
        undefined -> ok;
        Master ->
            {Top, _Mod} = application_master:get_child(Master),
            walk(Application, Top)
    end.

walk(Application, Sup) ->
    State = sys:get_state(Sup),
    {Mod, Args} = case tuple_size(State) of
        N when element(1, State) =:= state -> {element(N - 1, State), element(N, State)}
    end,
    Name = case process_info(Sup, registered_name) of
        {registered_name, Registered} -> Registered;
        _ -> '-'
    end,
    case catch Mod:init(Args) of
        {ok, {Flags, Specs}} ->
            {Strategy, Intensity, Period} = flags(Flags),
            print([sup, Application, Mod, Name, Strategy, Intensity, Period]),
            [print([child, Application, Mod, Name | spec(Spec)]) || Spec <- Specs];
        _ ->
            print([unknown, Application, Mod, Name])
    end,
    [walk(Application, Pid) || {_, Pid, supervisor, Modules} <- supervisor:which_children(Sup), is_pid(Pid), is_supervisor(Pid, Modules)],
    ok.

%% A supervisor_bridge is typed supervisor as well, and has no children to ask for.
is_supervisor(Pid, _Modules) ->
    {dictionary, Dictionary} = process_info(Pid, dictionary),
    case lists:keyfind('$initial_call', 1, Dictionary) of
        {_, {supervisor, _, _}} -> true;
        {_, {Mod, init, 1}} -> is_record(catch sys:get_state(Pid, 1000), state, 12) andalso exports_init(Mod);
        _ -> false
    end.

exports_init(Mod) -> erlang:function_exported(Mod, init, 1).

flags({Strategy, Intensity, Period}) -> {Strategy, Intensity, Period};
flags(Flags) -> {maps:get(strategy, Flags, one_for_one), maps:get(intensity, Flags, 1), maps:get(period, Flags, 5)}.

spec({Id, {M, F, A}, Restart, Shutdown, Type, _}) -> [Id, {M, F, length(A)}, Restart, Shutdown, Type];
spec(#{id := Id, start := {M, F, A}} = Spec) ->
    Type = maps:get(type, Spec, worker),
    Default = case Type of worker -> 5000; supervisor -> infinity end,
    [Id, {M, F, length(A)}, maps:get(restart, Spec, permanent), maps:get(shutdown, Spec, Default), Type].

print(Terms) -> io:format("~s~n", [lists:join("\t", [io_lib:format("~0p", [Term]) || Term <- Terms])]).
