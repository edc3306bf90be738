-module(shop_orders).
-export([take/1]).

take(Line) ->
    timer:sleep(10),
    byte_size(Line).
