-module(shop_extra).
-export([children/0, tasks/0]).

children() ->
    {ok, Modules} = application:get_env(shop, extra),
    lists:map(fun(Module) -> #{id => Module, start => {Module, start_link, []}, restart => permanent} end, Modules).

%% Looks like a child specification with a part missing, and is none.
tasks() ->
    [{nightly, {shop_report, run, []}, 3600, worker, [shop_report]}].
