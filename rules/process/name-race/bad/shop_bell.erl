-module(shop_bell).
-export([ensure/0, ring/0, loop/0]).

ensure() ->
    case whereis(shop_bell) of
%%       |||||||||||||||||| it looks here
        undefined ->
            Pid = spawn(fun loop/0),
            register(shop_bell, Pid),
%%          ^^^^^^^^^^^^^^^^^^^^^^^^ info: ensure/0 looks for shop_bell and then registers it: another process may have registered it meanwhile, and register/2 fails
            Pid;
        Pid ->
            Pid
    end.

ring() ->
    case whereis(shop_bell) of
%%       |||||||||||||||||| it looks here
        undefined -> {error, no_bell};
        _ -> shop_bell ! ring
%%           ^^^^^^^^^^^^^^^^ info: ring/0 looks for shop_bell and then sends to it: the process may be gone meanwhile, and sending to the name fails
    end.

loop() ->
    receive
        ring -> io:format("ding~n"), loop();
        _Other -> loop()
    end.
