%% The recursive call goes to another clause, once: there is nothing to pile up.
-module(shop_import).
-export([read/1, price/1]).

read(Name) when is_list(Name) ->
    {ok, Device} = file:open(Name, [read, binary]),
    try
        read(Device)
    after
        file:close(Device)
    end;
read(Device) ->
    case file:read(Device, 65536) of
        {ok, Block} -> {ok, binary:split(Block, <<"\n">>, [global])};
        eof -> {ok, []};
        {error, Reason} -> {error, Reason}
    end.

price(Text) when is_list(Text) ->
    try
        price(list_to_integer(Text))
    catch
        error:badarg -> {error, no_number}
    end;
price(Cents) when Cents >= 0 ->
    {ok, Cents};
price(_Cents) ->
    {error, negative}.
