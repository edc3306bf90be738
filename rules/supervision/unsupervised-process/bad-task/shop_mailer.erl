-module(shop_mailer).
-export([send/2]).

send(Customer, Text) ->
    spawn(fun() -> deliver(Customer, Text) end),
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: send/2 starts a process with spawn/1: when it fails nobody hears of it but the log
    ok.

deliver(Customer, Text) ->
    file:write_file(Customer, Text).
