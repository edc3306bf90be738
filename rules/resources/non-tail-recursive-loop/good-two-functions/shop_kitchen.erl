-module(shop_kitchen).
-export([cook/1]).

cook({Dish, Minutes}) when is_atom(Dish), Minutes < 30 ->
    done;
cook({Dish, _Minutes}) when is_atom(Dish) ->
    later.
