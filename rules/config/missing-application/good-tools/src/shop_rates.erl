-module(shop_rates).
-export([slow/1]).

%% For developers, on a node that has runtime_tools.
slow(Pid) ->
    dbg:p(Pid, [call, timestamp]).
