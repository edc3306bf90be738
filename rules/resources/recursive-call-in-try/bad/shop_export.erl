-module(shop_export).
-export([copy/2]).

copy(From, To) ->
    {ok, In} = file:open(From, [read, raw, binary]),
    {ok, Out} = file:open(To, [write, raw]),
    copy_blocks(In, Out),
    ok = file:close(Out),
    file:close(In).

copy_blocks(In, Out) ->
    try
        {ok, Block} = file:read(In, 65536),
        ok = file:write(Out, Block),
        copy_blocks(In, Out)
%%      ^^^^^^^^^^^^^^^^^^^^ error: copy_blocks/2 reads with file:read/2 until the end and calls itself inside the body of a try: every round keeps a stack frame and a handler
    catch
        error:{badmatch, eof} -> ok
    end.
