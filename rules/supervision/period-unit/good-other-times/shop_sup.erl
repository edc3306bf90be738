%% Milliseconds where they belong: in shutdown, and in what children are given.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => application:get_env(shop, period, 30)},
    Till = #{
        id => till,
        start => {shop_till, start_link, [timer:hours(1)]},
        restart => permanent,
        shutdown => timer:seconds(30)
    },
    {ok, {Flags, [Till]}}.
