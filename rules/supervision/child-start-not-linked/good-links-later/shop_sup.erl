%% A link that is made elsewhere, and start functions that start nothing here.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Children = [
        #{id => scales, start => {shop_scales, start, []}, restart => permanent},
        #{id => licence, start => {shop_licence, check, []}, restart => temporary},
        #{id => remote, start => {shop_remote, start, []}, restart => permanent}
    ],
    {ok, {Flags, Children}}.
