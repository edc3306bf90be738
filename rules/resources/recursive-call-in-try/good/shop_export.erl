-module(shop_export).
-export([copy/2]).

copy(From, To) ->
    {ok, In} = file:open(From, [read, raw, binary]),
    {ok, Out} = file:open(To, [write, raw]),
    copy_blocks(In, Out),
    ok = file:close(Out),
    file:close(In).

copy_blocks(In, Out) ->
    case file:read(In, 65536) of
        {ok, Block} ->
            ok = file:write(Out, Block),
            copy_blocks(In, Out);
        eof ->
            ok
    end.
