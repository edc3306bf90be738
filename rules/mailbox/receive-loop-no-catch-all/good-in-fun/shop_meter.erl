-module(shop_meter).
-export([start_link/0]).

start_link() ->
    Pid = spawn_link(fun() -> measure(0) end),
    {ok, Pid}.

measure(Sum) ->
    receive
        {add, Count} when is_integer(Count) ->
            measure(Sum + Count);
        {read, From} ->
            From ! {self(), Sum},
            measure(Sum);
        Other ->
            logger:warning("unexpected ~p", [Other]),
            measure(Sum)
    after 60000 ->
        measure(0)
    end.
