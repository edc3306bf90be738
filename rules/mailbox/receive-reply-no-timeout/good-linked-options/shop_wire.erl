%% Whoever starts a process that asks does it with options that link.
-module(shop_wire).
-export([spawn_options/0, ask/2]).

spawn_options() ->
    [link, {priority, high}].

ask(Kernel, Question) ->
    Kernel ! {self(), Question},
    receive
        {Kernel, Answer} -> Answer
    after 5000 ->
        exit(timeout)
    end.
