-module(shop_agents).
-export([remember/1]).

remember(Request) ->
    [Agent, _Rest] = binary:split(Request, <<"\r\n">>),
    persistent_term:put({?MODULE, last}, binary:copy(Agent)).
