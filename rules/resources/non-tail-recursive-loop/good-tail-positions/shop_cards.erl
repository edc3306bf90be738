-module(shop_cards).
-export([check/1]).

check(Card) when byte_size(Card) =:= 16 -> ok;
check(_Card) -> {error, unknown_card}.
