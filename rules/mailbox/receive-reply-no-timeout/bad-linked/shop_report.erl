%% The link ends the wait, and with it whoever asked for the report.
-module(shop_report).
-export([monthly/1]).

monthly(Month) ->
    Me = self(),
    Worker = spawn_link(fun() -> work(Me) end),
    Worker ! {report, Month, Me},
%%  |||||||||||||||||||||||||||| the request is sent here
    receive
%%  ^^^^^^^ info: waits for one reply with no timeout: only the link ends the wait when the other process dies
        {report, Worker, Lines} -> Lines
    end.

work(Parent) ->
    receive
        {report, Month, From} when From =:= Parent -> From ! {report, self(), lines(Month)}
    after 60000 ->
        exit(timeout)
    end.

lines(Month) ->
    [{Month, Day, 0} || Day <- lists:seq(1, 28)].
