%% A supervisor started by another module, one without a module of its own, and a worker called supervisor.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, start_tills/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, shop).

start_tills() ->
    supervisor:start_link({local, shop_till_sup}, ?MODULE, tills).

init(shop) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Children = [
        {tills, {?MODULE, start_tills, []}, permanent, infinity, supervisor, [?MODULE]},
        #{
            id => yard,
            start => {supervisor, start_link, [?MODULE, yard]},
            restart => permanent,
            type => supervisor,
            modules => [?MODULE]
        },
        #{id => main_till, start => {shop_till, start_link, [0]}, restart => permanent, type => worker}
    ],
    {ok, {Flags, Children}};
init(tills) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}};
init(yard) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
