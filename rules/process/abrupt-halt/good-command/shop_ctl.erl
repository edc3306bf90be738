%% A command ends with its exit status.
-module(shop_ctl).
-export([run/1]).

run(["status"]) ->
    io:format("open~n"),
    halt(0);
run(_Arguments) ->
    io:format("usage: shop_ctl status~n"),
    halt(2).
