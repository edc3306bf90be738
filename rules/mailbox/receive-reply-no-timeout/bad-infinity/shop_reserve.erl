-module(shop_reserve).
-export([reserve/2, release/2, all/1]).

reserve(Stock, Article) ->
    Me = self(),
    gen_server:cast(Stock, {reserve, Article, Me}),
%%  |||||||||||||||||||||||||||||||||||||||||||||| the request is sent here
    receive
%%  ^^^^^^^ warning: waits for one reply with no timeout and no monitor: hangs for ever if the other process dies
        {reserved, Article} -> ok
    after infinity ->
        timeout
    end.

release(Stock, Article) ->
    Ref = make_ref(),
    erlang:send(Stock, {release, Article, self(), Ref}),
%%  ||||||||||||||||||||||||||||||||||||||||||||||||||| the request is sent here
    wait_for(Ref).

wait_for(Ref) ->
    receive
%%  ^^^^^^^ warning: waits for one reply with no timeout and no monitor: hangs for ever if the other process dies
        {Ref, Answer} -> Answer
    end.

all(Stock) ->
    case whereis(Stock) of
        undefined ->
            [];
        Pid ->
            Pid ! {all, self()},
%%          ||||||||||||||||||| the request is sent here
            receive
%%          ^^^^^^^ warning: waits for one reply with no timeout and no monitor: hangs for ever if the other process dies
                {Pid, Reserved} -> Reserved
            end
    end.
