%% Every call of loop/1 here is a tail call.
-module(shop_gate).
-export([start_link/0, init/1]).
-export([loop/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(open).

loop(Gate) ->
    receive
        {set, NewGate} ->
            case NewGate of
                open -> loop(open);
                shut -> begin (loop(shut)) end
            end;
        {check, Card} ->
            try shop_cards:check(Card) of
                ok -> loop(Gate);
                {error, _Reason} -> apply(?MODULE, loop, [shut])
            catch
                error:_Reason -> loop(shut)
            end;
        {ask, From} ->
            From ! {self(), Gate},
            Next = loop(Gate),
            Next;
        sleep ->
            proc_lib:hibernate(?MODULE, loop, [Gate]);
        _Other ->
            ?MODULE:loop(Gate)
    after 60000 ->
        Gate =:= shut orelse loop(shut)
    end.
