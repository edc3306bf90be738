-module(shop_ticker).
-export([start_link/1, start_display/1, run/1]).

start_link(Feed) ->
    {ok, spawn_link(?MODULE, run, [Feed])}.

start_display(Show) ->
    spawn_opt(Show, [link, {priority, max}]).
%%                                    ^^^ warning: start_display/1 sets priority max: priority max is reserved for the runtime system: while such a process runs, nobody's does, supervisors and code loading included

run(Feed) ->
    process_flag(priority, high),
%%                         ^^^^ warning: run/1 sets priority high: while a process of priority high can run, no process of priority normal does
    tick(Feed).

tick(Feed) ->
    receive
        {price, _Article, _Cents} = Price -> Feed(Price);
        _Other -> ok
    end,
    tick(Feed).
