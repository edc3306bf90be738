-module(shop_import).
-export([rows/1, file/1, table/2]).

rows(Rows) ->
    ok = gen_server:call(shop_writer, {rows, Rows}).

file(Name) ->
    {ok, File} = file:open(Name, [read, raw, read_ahead, binary]),
    lines(File, shop_writer).

lines(File, Writer) ->
    case file:read_line(File) of
        {ok, Line} ->
            ok = gen_server:call(Writer, {line, Line}),
            lines(File, Writer);
        eof ->
            file:close(File)
    end.

table(Table, Writer) ->
    Write = fun(Row, Count) ->
        case Count rem 1000 of
            0 -> gen_server:call(Writer, {row, Row});
            _ -> gen_server:cast(Writer, {row, Row})
        end,
        Count + 1
    end,
    ets:foldl(Write, 0, Table).
