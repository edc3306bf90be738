-module(shop_names).
-export([names/1]).

names(Customers) ->
    lists:foldl(fun({_Id, Name, _Address}, Names) -> Names ++ [Name] end, [], Customers).
%%                                                   ^^^^^^^^^^^^^^^ warning: the fun of lists:foldl/3 in names/1 appends to Names in every round, and copies all that is in it each time: the time grows with the square of the length
