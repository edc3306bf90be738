-module(shop_order).
-export([place/2, note/2]).

place(Store, Order) ->
    try gen_server:call(Store, {place, Order})
%%      |||||||||||||||||||||||||||||||||||||| this may fail unseen
    catch _:_ -> ok
%%        ^^^^^^^^^ warning: every failure of gen_server:call/2 counts as success here: a timeout, a dead server and a bug look the same as work that was done
    end.

note(File, Line) ->
    catch file:write_file(File, Line, [append]),
%%  ^^^^^ warning: every failure of file:write_file/3 counts as success here: a timeout, a dead server and a bug look the same as work that was done
%%        ||||||||||||||||||||||||||||||||||||| this may fail unseen
    ok.
