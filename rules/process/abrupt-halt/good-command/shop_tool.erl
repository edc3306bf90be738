-module(shop_tool).
-export([main/1]).

main([]) ->
    halt(1);
main(Files) ->
    lists:foreach(fun(File) -> {ok, _} = file:consult(File) end, Files),
    ok = application:stop(shop).
