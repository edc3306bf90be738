%% Waits for whoever comes next, or for something that was not asked for here.
-module(shop_desk).
-export([start_link/0, init/1, wait_for_opening/0, next/1, drain/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    serve(0).

serve(Served) ->
    shop_board ! {served, Served, self()},
    receive
        {Question, From} when is_pid(From) ->
            From ! {answer, Question},
            serve(Served + 1);
        _Other ->
            serve(Served)
    end.

wait_for_opening() ->
    receive
        open -> ok
    end.

next(Desk) ->
    Desk ! {next, self()},
    receive
        Message -> Message
    end.

drain(Desk) ->
    Desk ! {drain, self()},
    receive
        {drained, Desk} -> ok
    after 0 ->
        not_yet
    end.
