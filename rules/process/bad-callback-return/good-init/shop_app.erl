-module(shop_app).
-behaviour(application).
-export([start/2, stop/1]).

start(normal, Relay) ->
    case shop_mail:start_link(Relay) of
        {ok, Pid} -> {ok, Pid};
        ignore -> {error, no_relay};
        {error, Reason} -> {error, Reason}
    end.

stop(_State) ->
    ok.
