-module(shop_receipt).
-export([receipt/1]).

receipt(Items) ->
    {Text, Sum} = lists:foldl(fun add/2, {"", 0}, Items),
    lines(Items, Text, Sum).

%% An iolist needs no copy.
add({Name, Price}, {Text, Sum}) ->
    {[Text, Name], Sum + Price}.

lines([{Name, Price} | Items], Text, Sum) ->
    lines(Items, [Text, Name, ": ", integer_to_list(Price), "\n"], Sum);
lines([], Text, Sum) ->
    [Text, integer_to_list(Sum)].
