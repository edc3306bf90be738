-module(shop_till_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => simple_one_for_one, intensity => 5, period => 30},
    {ok, {Flags, [#{id => till, start => {shop_till, start_link, []}, restart => temporary}]}}.
