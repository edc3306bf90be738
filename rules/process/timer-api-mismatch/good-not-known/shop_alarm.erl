-module(shop_alarm).
-export([set/2, stop/1, change/2, drop/1]).

%% Either kind, and each cancelled by its own.
set(short, Message) -> {erlang, erlang:send_after(1000, self(), Message)};
set(long, Message) -> {timer, element(2, timer:send_after(3600000, Message))}.

stop({erlang, Ref}) -> erlang:cancel_timer(Ref);
stop({timer, Ref}) -> timer:cancel(Ref).

%% Where this timer comes from is not known here.
change(Timer, Message) ->
    timer:cancel(Timer),
    erlang:send_after(1000, self(), Message).

%% It may be of either kind.
drop(Map) ->
    Timer = case Map of
        #{short := true} -> erlang:send_after(1000, self(), Map);
        #{} -> element(2, timer:send_after(1000, Map))
    end,
    timer:cancel(Timer).
