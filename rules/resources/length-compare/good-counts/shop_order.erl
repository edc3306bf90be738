-module(shop_order).
-export([is_large/1, is_pair/1]).

%% These want to know how many there are.
is_large(Items) -> length(Items) > 20.

is_pair(Items) when length(Items) =:= 2 -> true;
is_pair(_Items) -> false.
