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
        {tills, {?MODULE, start_tills, []}, permanent, brutal_kill, worker, [?MODULE]},
%%                                                                  ^^^^^^ warning: child 'tills' is a supervisor, but the specification says worker: it is killed at once at shutdown, its children with it, and release upgrades do not see what is below it
        #{
            id => yard,
            start => {supervisor, start_link, [?MODULE, yard]},
            restart => permanent,
            type => worker,
%%                  ^^^^^^ warning: child 'yard' is a supervisor, but the specification says worker: it is killed after 5 s at shutdown, its children with it, and release upgrades do not see what is below it
            modules => [?MODULE]
        },
        #{id => main_till, start => {shop_till, start_link, [0]}, restart => permanent, type => supervisor}
%%                                                                                              ^^^^^^^^^^ warning: child 'main_till' is a gen_server, but the specification says supervisor: shutdown becomes infinity, so that a stuck process stops the node from stopping, and release upgrades ask it for children it does not have
    ],
    {ok, {Flags, Children}};
init(tills) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}};
init(yard) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
