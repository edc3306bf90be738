%% Prints what epp_dodger reads of Erlang files: every function with its number of clauses and its line, and the forms
%% it cannot make out. epp_dodger does not expand macros and passes conditions by: both arms of an -ifdef are read.
-module(dodger_functions).

-export([print/1]).

%% ListFile names one file a line. Prints tab-separated lines in the order of the files:
%%     file      Path
%%     function  Name  Arity  Clauses  Line
%%     unread    FirstLine  LastLine  Reason
-spec print(file:filename()) -> ok.
print(ListFile) ->
    {ok, List} = file:read_file(ListFile),
    ok = io:setopts([{encoding, unicode}]),
    process_flag(trap_exit, true),
    Files = string:lexemes(unicode:characters_to_list(List), "\n"),
    Readers = list_to_tuple([start_reader(N, Files) || N <- lists:seq(0, workers() - 1)]),
    Turns = lists:zip(Files, turns(Files)),
    lists:foreach(fun({File, Turn}) -> print_file(File, element(Turn + 1, Readers)) end, Turns).

workers() -> erlang:system_info(schedulers_online).

%% Whose turn it is to read each file.
turns(Files) -> [Index rem workers() || Index <- lists:seq(1, length(Files))].

start_reader(N, Files) ->
    Printer = self(),
    spawn_link(fun() ->
        [Printer ! {self(), File, lines(File)} || {File, Turn} <- lists:zip(Files, turns(Files)), Turn =:= N]
    end).

print_file(File, Reader) ->
    receive
        {Reader, File, Lines} -> io:put_chars(["file\t", File, $\n, Lines]);
        {'EXIT', _, Reason} when Reason =/= normal -> exit(Reason)
    end.

%% As epp_dodger:parse_file/1 does it, which keeps the extent of unread forms to itself: UTF-8 first, then Latin-1.
lines(File) ->
    try
        lines(File, utf8)
    catch
        throw:invalid_unicode -> lines(File, latin1)
    end.

lines(File, Encoding) ->
    {ok, Device} = file:open(File, [read]),
    try
        _ = epp:set_encoding(Device, Encoding),
        forms(Device, 1)
    after
        ok = file:close(Device)
    end.

forms(Device, Line) ->
    case epp_dodger:parse_form(Device, Line) of
        {ok, Form, Next} -> [line(erl_syntax:type(Form), Form) | forms(Device, Next)];
        {error, {_, file_io_server, invalid_unicode}, _} -> throw(invalid_unicode);
        {error, Info, Next} -> [unread(Line, Next, Info) | forms(Device, Next)];
        {eof, _} -> []
    end.

line(function, Form) ->
    Clauses = erl_syntax:function_clauses(Form),
    Arity = length(erl_syntax:clause_patterns(hd(Clauses))),
    Name = name(erl_syntax:function_name(Form)),
    io_lib:format("function\t~ts\t~b\t~b\t~b~n", [Name, Arity, length(Clauses), erl_syntax:get_pos(Form)]);
line(_, _) ->
    [].

unread(First, Last, Info) ->
    Reason = string:replace(io_lib:format("~0tp", [Info]), "\t", " ", all),
    io_lib:format("unread\t~b\t~b\t~ts~n", [First, Last, Reason]).

%% An atom without its quotes; a macro as it is written.
name(Tree) ->
    case erl_syntax:type(Tree) of
        atom -> atom_to_list(erl_syntax:atom_value(Tree));
        _ -> erl_prettypr:format(Tree)
    end.
