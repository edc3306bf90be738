-module(shop_till_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 10, period => 60},
    Tills = [
        #{id => {till, N}, start => {shop_till, start_link, [N]}, restart => permanent}
     || N <- lists:seq(1, 12)
    ],
    {ok, {Flags, Tills}}.
