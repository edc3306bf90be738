-module(shop_report).
-export([final/1]).

%% For one report, and back to what it was.
final(Print) ->
    Before = process_flag(priority, high),
    Result = Print(),
    process_flag(priority, Before),
    Result.
