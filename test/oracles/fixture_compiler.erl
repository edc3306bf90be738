%% Prints what the compiler says about Erlang files.
-module(fixture_compiler).

-export([print/1]).

%% ListFile holds one line for each file: its path and its include folders, with tabs between them. Prints
%% tab-separated lines in the order of the files:
%%     file     Path
%%     error    Line  Message
%%     warning  Line  Message
-spec print(file:filename()) -> ok.
print(ListFile) ->
    {ok, List} = file:read_file(ListFile),
    ok = io:setopts([{encoding, unicode}]),
    Lines = string:lexemes(unicode:characters_to_list(List), "\n"),
    lists:foreach(fun(Line) -> print_file(string:split(Line, "\t", all)) end, Lines).

print_file([File | Includes]) ->
    io:format("file\t~ts~n", [File]),
    case compile:file(File, [binary, return | [{i, Folder} || Folder <- Includes]]) of
        {ok, _, _, Warnings} ->
            print_messages("warning", Warnings);
        {error, Errors, Warnings} ->
            print_messages("error", Errors),
            print_messages("warning", Warnings)
    end.

print_messages(Kind, ByFile) ->
    _ = [io:format("~s\t~b\t~ts~n", [Kind, line(Location), message(Module, Reason)])
         || {_, Messages} <- ByFile, {Location, Module, Reason} <- Messages],
    ok.

line({Line, _}) -> Line;
line(none) -> 0;
line(Line) -> Line.

message(Module, Reason) ->
    string:replace(unicode:characters_to_list(Module:format_error(Reason)), "\n", " ", all).
