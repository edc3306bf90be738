-module(shop_app).
-behaviour(application).
-export([start/2, stop/1]).

start(normal, Relay) ->
    case shop_mail:start_link(Relay) of
        {ok, Pid} -> {ok, Pid};
        ignore -> ignore;
%%                ^^^^^^ error: start/2 returns ignore, which application does not take: the process does not start
        {error, Reason} -> {stop, Reason}
%%                         ^^^^^^^^^^^^^^ error: start/2 returns {stop,_}, which application does not take: the process does not start, did you mean {error,Reason}?
    end.

stop(_State) ->
    ok.
