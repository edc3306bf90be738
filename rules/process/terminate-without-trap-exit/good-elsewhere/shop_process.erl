-module(shop_process).
-export([careful/0]).

careful() ->
    process_flag(trap_exit, true),
    ok.
