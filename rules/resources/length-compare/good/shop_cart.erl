-module(shop_cart).
-export([total/1, is_empty/1, note/1]).

total([]) -> 0;
total(Items) -> lists:sum(Items).

is_empty(Items) ->
    Items =:= [].

note([]) -> ok;
note(Items) -> io:format("~b items~n", [length(Items)]).
