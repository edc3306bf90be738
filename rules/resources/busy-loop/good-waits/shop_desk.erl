%% Each of these waits, ends, or does something new each round.
-module(shop_desk).
-export([accept/1, drain/1, count/1, flush/1, poll/2, ask/1, work/2, fail/1]).

accept(Listener) ->
    {ok, Socket} = gen_tcp:accept(Listener),
    spawn(fun() -> gen_tcp:close(Socket) end),
    accept(Listener).

%% The table is emptied, then the process waits.
drain(Table) ->
    case ets:first(Table) of
        '$end_of_table' ->
            receive more -> drain(Table) end;
        Key ->
            ets:delete(Table, Key),
            drain(Table)
    end.

count(0) ->
    exit(normal);
count(N) ->
    count(N - 1).

flush(Count) ->
    receive
        _ -> flush(Count + 1)
    after 0 -> Count
    end.

%% The messages are taken first, then one waits.
poll(Pid, Messages) ->
    receive
        {message, Message} -> poll(Pid, [Message | Messages])
    after 0 ->
        receive
            stop -> exit(normal);
            go -> poll(Pid, [])
        after 5000 -> poll(Pid, Messages)
        end
    end.

ask(Server) ->
    case gen_server:call(Server, next) of
        none -> ask(Server);
        _Other -> ask(Server)
    end.

%% Nobody knows what the callback does.
work(Module, State) ->
    work(Module, Module:next(State)).

fail(Reason) ->
    case Reason of
        {nested, Inner} -> fail(Inner);
        _ -> exit(Reason)
    end.
