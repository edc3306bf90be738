%% What counts is what the start function starts, not what else its module is.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, start_watch/0, init/1, watch/0]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

start_watch() ->
    {ok, proc_lib:spawn_link(?MODULE, watch, [])}.

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Watch = #{id => watch, start => {?MODULE, start_watch, []}, restart => permanent, modules => []},
    Other = #{id => other, start => {shop_other, start_link, []}, restart => permanent},
    {ok, {Flags, [Watch, Other]}}.

watch() ->
    receive
        _Message -> watch()
    after 60000 ->
        logger:info("~p", [supervisor:count_children(?MODULE)]),
        watch()
    end.
