%% Prints, for every function of Erlang files, how the compiler makes the calls that it makes of itself: as tail calls, or
%% as calls that keep the stack frame.
-module(self_calls).

-export([print/1]).

%% ListFile holds one line for each file: its path and its include folders, with tabs between them. Prints
%% tab-separated lines in the order of the files:
%%     file      Path
%%     function  Name  Arity  Line  TailCalls  NonTailCalls  LinesOfNonTailCalls
%%     failed    Reason
-spec print(file:filename()) -> ok.
print(ListFile) ->
    {ok, List} = file:read_file(ListFile),
    ok = io:setopts([{encoding, unicode}]),
    Jobs = [string:split(Line, "\t", all) || Line <- string:lexemes(unicode:characters_to_list(List), "\n")],
    process_flag(trap_exit, true),
    Printer = self(),
    Queue = spawn_link(fun() -> serve(Jobs, Printer) end),
    _ = [spawn_link(fun() -> work(Queue) end) || _ <- lists:seq(1, erlang:system_info(schedulers_online))],
    lists:foreach(fun([File | _]) -> io:put_chars(["file\t", File, $\n, result(File)]) end, Jobs).

result(File) ->
    receive
        {compiled, File, Lines} -> Lines;
        {'EXIT', _, Reason} -> exit(Reason)
    end.

%% Hands out one file at a time: some take the compiler a hundred times as long as others.
serve(Jobs, Printer) ->
    receive
        {next, Worker} when Jobs =/= [] ->
            Worker ! {compile, hd(Jobs)},
            serve(tl(Jobs), Printer);
        {compiled, _, _} = Result ->
            Printer ! Result,
            serve(Jobs, Printer)
    end.

work(Queue) ->
    Queue ! {next, self()},
    receive
        {compile, [File | Includes]} -> Queue ! {compiled, File, lines(File, Includes)}
    end,
    work(Queue).

lines(File, Includes) ->
    Options = ['S', binary, return, {d, 'COMPILER_VSN', "0"} | [{i, Folder} || Folder <- Includes]],
    case compile:file(File, Options) of
        {ok, Module, {Module, _, _, Functions, _}, _} -> functions(Module, Functions);
        {error, Errors, _} -> io_lib:format("failed\t~0tp~n", [Errors])
    end.

functions(Module, Functions) ->
    Names = maps:from_list([{Entry, {Name, Arity}} || {function, Name, Arity, Entry, _} <- Functions]),
    Calls = maps:from_list([{{Name, Arity}, calls(Code, Module, Names)} || {function, Name, Arity, _, Code} <- Functions]),
    [line(Function, self_calls({Name, Arity}, Calls)) || {function, Name, Arity, _, _} = Function <- Functions].

line({function, Name, Arity, _, Code}, Calls) ->
    NonTail = [Line || {call, Line} <- Calls],
    Tail = length(Calls) - length(NonTail),
    Lines = lists:join($,, [integer_to_list(Line) || Line <- NonTail]),
    io_lib:format("function\t~ts\t~b\t~b\t~b\t~b\t~s~n", [Name, Arity, start(Code), Tail, length(NonTail), Lines]).

%% The line of the function's head.
start(Code) ->
    {line, Location} = lists:keyfind(line, 1, Code),
    line_of(Location).

line_of(Location) ->
    case lists:keyfind(location, 1, Location) of
        {location, _, Line} -> Line;
        false -> 0
    end.

%% Calls of functions of the module: {Function, call | tail, Line}.
calls(Code, Module, Names) ->
    {Calls, _} = lists:foldl(fun(Instruction, {Calls, Line}) ->
        case called(Instruction, Module, Names) of
            {line, New} -> {Calls, New};
            none -> {Calls, Line};
            {Function, How} -> {[{Function, How, Line} | Calls], Line}
        end
    end, {[], 0}, Code),
    lists:reverse(Calls).

called({line, Location}, _, _) -> {line, line_of(Location)};
called({call, _, {f, Label}}, _, Names) -> {map_get(Label, Names), call};
called({call_only, _, {f, Label}}, _, Names) -> {map_get(Label, Names), tail};
called({call_last, _, {f, Label}, _}, _, Names) -> {map_get(Label, Names), tail};
called({call_ext, _, {extfunc, Module, Name, Arity}}, Module, _) -> {{Name, Arity}, call};
called({call_ext_only, _, {extfunc, Module, Name, Arity}}, Module, _) -> {{Name, Arity}, tail};
called({call_ext_last, _, {extfunc, Module, Name, Arity}, _}, Module, _) -> {{Name, Arity}, tail};
called(_, _, _) -> none.

%% The calls that a function makes of itself, directly or out of what the compiler lifted out of it and calls in its
%% place: comprehensions and the after parts of try.
self_calls(Self, Calls) ->
    self_calls([{Self, tail, 0}], Self, Calls, [Self]).

self_calls([], _, _, _) ->
    [];
self_calls([{Frame, How, _} | Frames], Self, Calls, Seen) ->
    Made = [case How of tail -> Call; call -> {Callee, call, Line} end || {Callee, _, Line} = Call <- map_get(Frame, Calls)],
    Own = [{HowCalled, Line} || {Callee, HowCalled, Line} <- Made, Callee =:= Self],
    Lifted = [Call || {Callee, _, _} = Call <- Made, is_lifted(Callee, Self), not lists:member(Callee, Seen)],
    Own ++ self_calls(Lifted ++ Frames, Self, Calls, [Callee || {Callee, _, _} <- Lifted] ++ Seen).

is_lifted({Name, _}, {Self, Arity}) ->
    lists:prefix(lists:flatten(io_lib:format("-~ts/~b-", [Self, Arity])), atom_to_list(Name)).
