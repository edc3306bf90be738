-module(shop_names).
-export([names/1]).

names(Customers) ->
    lists:reverse(lists:foldl(fun({_Id, Name, _Address}, Names) -> [Name | Names] end, [], Customers)).
