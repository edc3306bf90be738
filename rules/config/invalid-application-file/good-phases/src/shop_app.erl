-module(shop_app).
-behaviour(application).
-export([start/2, start_phase/3, stop/1]).

start(_Type, _Arguments) ->
    shop_sup:start_link().

start_phase(warm_up, _Type, _Arguments) ->
    ok.

stop(_State) ->
    ok.
