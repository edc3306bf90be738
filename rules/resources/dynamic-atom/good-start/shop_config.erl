%% What is read at the start is as much as somebody has written.
-module(shop_config).
-export([read/1, levels/0]).

read(File) ->
    {ok, Text} = file:read_file(File),
    [line(Line) || Line <- string:lexemes(binary_to_list(Text), "\n")].

line(Line) ->
    [Key, Value] = string:split(Line, "="),
    {list_to_atom(Key), Value}.

levels() ->
    [list_to_atom(Level) || Level <- ["debug", "info", "error"]].
