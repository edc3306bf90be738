-module(shop_clock).
-export([start_link/0, init/0]).

start_link() ->
    Pid = spawn_link(?MODULE, init, []),
    register(?MODULE, Pid),
    {ok, Pid}.

init() ->
    tick(0).

tick(Ticks) ->
    receive
        {ticks, From} ->
            From ! {ticks, Ticks},
            tick(Ticks);
        _Other ->
            tick(Ticks)
    after 1000 ->
        tick(Ticks + 1)
    end.
