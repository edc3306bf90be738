%% Sessions share their fate: the first crash ends them all, and the tree above decides.
-module(shop_session_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => simple_one_for_one, intensity => 0, period => 1},
    Children = [
        #{id => session, start => {shop_session, start_link, []}, restart => transient}
    ],
    {ok, {Flags, Children}}.
