%% What is used is another name, or a process of its own makes sure.
-module(shop_twin).
-export([stand_in/0]).

stand_in() ->
    case whereis(shop_bell) of
        undefined -> register(shop_twin, self());
        _ -> shop_door ! ring
    end.
