%% Maps with an id and a start that no supervisor reads.
-module(shop_shelves).
-export([all/0, jobs/0]).

all() ->
    [#{id => bread, start => {1, 1}, restarts => 3}, #{id => milk, start => {1, 2}, restarts => 0}].

jobs() ->
    #{id => inventory, start => {shop_report, run, []}, every => 3600, retries => 3}.
