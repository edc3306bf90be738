-module(shop_order).
-export([place/2, note/2]).

place(Store, Order) ->
    try gen_server:call(Store, {place, Order})
    catch exit:{timeout, _Call} -> {error, timeout}
    end.

note(File, Line) ->
    file:write_file(File, Line, [append]).
