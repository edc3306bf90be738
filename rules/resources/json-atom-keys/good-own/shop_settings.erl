%% The file is the shop's own, the text is written here, and the values are not keys.
-module(shop_settings).
-export([read/1, defaults/0, values/1]).

read(File) ->
    {ok, Text} = file:read_file(File),
    jsx:decode(Text, [return_maps, {labels, atom}]).

defaults() ->
    jsx:decode(<<"{\"currency\": \"EUR\"}">>, [return_maps, {labels, atom}]).

values(Body) ->
    jsone:decode(Body, [{keys, binary}, {object_format, map}]).
