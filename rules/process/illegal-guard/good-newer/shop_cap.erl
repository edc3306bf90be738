-module(shop_cap).
-export([fits/2]).

fits(Count, Limit) when Count =< Limit ->
    true;
fits(_Count, _Limit) ->
    false.
