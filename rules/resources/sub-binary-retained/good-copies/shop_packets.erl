%% What is kept is no slice, or is one no more.
-module(shop_packets).
-export([number/1, all/1, text/1, both/1, seen/1, id/1]).

number(<<Number:32, _/binary>>) ->
    ets:insert(shop_packets, {Number, seen}).

all(Packet = <<_Version, _/binary>>) ->
    ets:insert(shop_packets, {last, Packet}).

text(<<Size:16, Text:Size/binary, _/binary>>) ->
    ets:insert(shop_packets, {text, binary_to_list(Text)}).

both(<<A:8/binary, B/binary>>) ->
    ets:insert(shop_packets, {<<A/binary, B/binary>>, erlang:md5(B)}).

seen(<<Key/binary>>) ->
    ets:insert(shop_packets, {Key, seen}).

%% Up to 64 bytes are copied anyway.
id(<<Id:16/binary, _/binary>>) ->
    ets:insert(shop_packets, {Id, seen}).
