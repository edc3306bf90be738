-module(shop_keys).
-export([received/1]).

received(<<Size, Key:Size/binary, Count:32, _Articles/binary>>) ->
    ets:insert(shop_keys, {binary:copy(Key), Count}).
