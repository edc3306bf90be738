%% There are only so many names and numbers.
-module(shop_shards).
-export([name/1, table/2, node_of/1]).

name(Number) when is_integer(Number), Number < 16 ->
    list_to_atom("shop_shard_" ++ integer_to_list(Number)).

table(Module, Key) ->
    list_to_atom(atom_to_list(Module) ++ "_" ++ atom_to_list(Key)).

node_of(Number) ->
    [_Name, Host] = string:split(atom_to_list(node()), "@"),
    list_to_atom("shop" ++ integer_to_list(Number) ++ "@" ++ Host).
