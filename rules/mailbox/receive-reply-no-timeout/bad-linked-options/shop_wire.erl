%% Whoever starts a process that asks does it with options that link.
-module(shop_wire).
-export([spawn_options/0, ask/2]).

spawn_options() ->
    [link, {priority, high}].

ask(Kernel, Question) ->
    Kernel ! {self(), Question},
%%  ||||||||||||||||||||||||||| the request is sent here
    receive
%%  ^^^^^^^ info: waits for one reply with no timeout: only the link ends the wait when the other process dies
        {Kernel, Answer} -> Answer
    end.
