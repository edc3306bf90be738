%% Empty, and an event manager with a list: without an appup these only wait for the first upgrade.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 5, 30}, [
        {till, {shop_till, start_link, [1]}, permanent, 5000, worker, []},
%%                                                                    ^^ info: the modules of child 'till' are empty, but its callback module is shop_till: a release upgrade does not find the process and leaves it on the old state
        {events, {gen_event, start_link, [{local, shop_events}]}, permanent, 5000, worker, [gen_event]},
%%                                                                                         ^^^^^^^^^^^ info: child 'events' is an event manager, but its modules are not dynamic: a release upgrade does not ask it for its handlers
        {news, {gen_event, start_link, [{local, shop_news}]}, permanent, 5000, worker, [dynamic]}
%%                                                                                     ^^^^^^^^^ info: child 'news' is an event manager, but its modules are not dynamic: a release upgrade does not ask it for its handlers
    ]}}.
