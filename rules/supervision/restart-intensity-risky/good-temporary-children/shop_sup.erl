%% Temporary children are never restarted: the intensity does not count.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 0, period => 1},
    Children = [
        #{id => import, start => {shop_import, start_link, []}, restart => temporary},
        #{id => report, start => {shop_report, start_link, []}, restart => temporary}
    ],
    {ok, {Flags, Children}}.
