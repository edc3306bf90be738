-module(shop_cart).
-export([total/1, is_empty/1, note/1]).

total(Items) when length(Items) == 0 -> 0;
%%                ^^^^^^^^^^^^^^^^^^ info: length/1 walks the whole list to tell whether it is empty
total(Items) -> lists:sum(Items).

is_empty(Items) ->
    0 =:= length(Items).
%%  ^^^^^^^^^^^^^^^^^^^ info: length/1 walks the whole list to tell whether it is empty

note(Items) ->
    case length(Items) > 0 of
%%       ^^^^^^^^^^^^^^^^^ info: length/1 walks the whole list to tell whether it is not empty
        true -> io:format("~b items~n", [length(Items)]);
        false -> ok
    end.
