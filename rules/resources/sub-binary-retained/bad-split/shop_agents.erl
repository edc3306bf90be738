-module(shop_agents).
-export([remember/1]).

remember(Request) ->
    [Agent, _Rest] = binary:split(Request, <<"\r\n">>),
    persistent_term:put({?MODULE, last}, Agent).
%%                                       ^^^^^ info: remember/1 keeps Agent in a persistent term: it is a slice of a larger binary, all of which stays in memory with it
