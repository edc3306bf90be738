%% OTP's defaults, 1 in 5 seconds, with few children.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{},
    Children = [
        #{id => stock, start => {shop_stock, start_link, []}, restart => permanent},
        #{id => web, start => {shop_web, start_link, []}, restart => permanent}
    ],
    {ok, {Flags, Children}}.
