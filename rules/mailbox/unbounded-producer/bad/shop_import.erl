-module(shop_import).
-export([rows/1, file/1, table/2]).

rows(Rows) ->
    [gen_server:cast(shop_writer, {row, Row}) || Row <- Rows].
%%   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: a list comprehension sends a message in every round and waits for nobody: the receiver's mailbox grows as fast as the data comes

file(Name) ->
    {ok, File} = file:open(Name, [read, raw, read_ahead, binary]),
    lines(File, shop_writer).

lines(File, Writer) ->
    case file:read_line(File) of
        {ok, Line} ->
            Writer ! {line, Line},
%%          ^^^^^^^^^^^^^^^^^^^^^ info: lines/2 sends a message in every round and waits for nobody: the receiver's mailbox grows as fast as the data comes
            lines(File, Writer);
        eof ->
            file:close(File)
    end.

table(Table, Writer) ->
    ets:foldl(fun(Row, Count) -> gen_server:cast(Writer, {row, Row}), Count + 1 end, 0, Table).
%%                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: ets:foldl/3 sends a message in every round and waits for nobody: the receiver's mailbox grows as fast as the data comes
