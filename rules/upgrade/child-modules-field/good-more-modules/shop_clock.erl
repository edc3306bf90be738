-module(shop_clock).
-export([start_link/0, tick/1]).

start_link() ->
    {ok, proc_lib:spawn_link(?MODULE, tick, [0])}.

tick(Ticks) ->
    receive
        {ticks, From} ->
            From ! {ticks, Ticks},
            ?MODULE:tick(Ticks);
        _Other ->
            ?MODULE:tick(Ticks)
    after 1000 ->
        ?MODULE:tick(Ticks + 1)
    end.
