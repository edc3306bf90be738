-module(shop_alarm).
-export([register/1, unregister/1]).

register(Door) ->
    ets:insert(shop_alarm, {Door}),
    ok.

unregister(Door) ->
    ets:delete(shop_alarm, Door),
    ok.
