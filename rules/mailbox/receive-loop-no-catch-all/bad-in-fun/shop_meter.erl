%% Whoever calls start_link/0 has the pid and can send anything.
-module(shop_meter).
-export([start_link/0]).

start_link() ->
    Pid = spawn_link(fun() -> measure(0) end),
    {ok, Pid}.

measure(Sum) ->
    receive
%%  ^^^^^^^ warning: server loop measure/1 has no clause for unexpected messages: they stay in the mailbox for ever and slow down every receive
        {add, Count} when is_integer(Count) ->
            measure(Sum + Count);
        {read, From} ->
            From ! {self(), Sum},
            measure(Sum)
    after 60000 ->
        measure(0)
    end.
