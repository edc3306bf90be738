-module(shop_reserve).
-export([reserve/2, release/2, all/1]).

reserve(Stock, Article) ->
    gen_server:call(Stock, {reserve, Article}).

release(Stock, Article) ->
    Ref = monitor(process, Stock),
    erlang:send(Stock, {release, Article, self(), Ref}),
    wait_for(Ref).

wait_for(Ref) ->
    receive
        {Ref, Answer} ->
            demonitor(Ref, [flush]),
            Answer;
        {'DOWN', Ref, process, _Pid, Reason} ->
            exit(Reason)
    end.

all(Stock) ->
    case whereis(Stock) of
        undefined ->
            [];
        Pid ->
            Pid ! {all, self()},
            receive
                {Pid, Reserved} -> Reserved
            after 5000 ->
                exit(timeout)
            end
    end.
