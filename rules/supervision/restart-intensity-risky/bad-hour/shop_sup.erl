-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = {one_for_one, 10, 3600},
%%                        ^^ info: period 3600 s: 11 failures spread over that time add up, and the supervisor gives up although each restart helped
    Children = [
        #{id => stock, start => {shop_stock, start_link, []}, restart => permanent}
    ],
    {ok, {Flags, Children}}.
