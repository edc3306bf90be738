-module(shop_keys).
-export([received/1]).

received(<<Size, Key:Size/binary, Count:32, _Articles/binary>>) ->
    ets:insert(shop_keys, {Key, Count}).
%%                         ^^^ info: received/1 keeps Key in an ETS table: it is a slice of a larger binary, all of which stays in memory with it
