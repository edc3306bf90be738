%% Not a callback: a helper that other modules call by this name.
-module(shop_state).
-export([code_change/3]).

code_change(_OldVsn, Counts, Extra) when is_map(Counts) ->
    maps:merge(Counts, Extra);
code_change(_OldVsn, _Counts, Extra) ->
    Extra.
