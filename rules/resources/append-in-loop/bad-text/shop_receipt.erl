-module(shop_receipt).
-export([receipt/1]).

receipt(Items) ->
    {Text, Sum} = lists:foldl(fun add/2, {"", 0}, Items),
    lines(Items, Text, Sum).

add({Name, Price}, {Text, Sum}) ->
    {Text ++ Name, Sum + Price}.

lines([{Name, Price} | Items], Text, Sum) ->
    More = lists:append(Text, [Name, ": ", integer_to_list(Price), "\n"]),
%%         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: lines/3 appends to Text in every round, and copies all that is in it each time: the time grows with the square of the length
    lines(Items, More, Sum);
lines([], Text, Sum) ->
    Text ++ integer_to_list(Sum).
