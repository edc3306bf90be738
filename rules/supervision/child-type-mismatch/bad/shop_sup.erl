-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Tills = #{id => tills, start => {shop_till_sup, start_link, []}, restart => permanent},
%%          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: child 'tills' is a supervisor, but the specification says worker, by default: it is killed after 5 s at shutdown, its children with it, and release upgrades do not see what is below it
    {ok, {Flags, [Tills]}}.
