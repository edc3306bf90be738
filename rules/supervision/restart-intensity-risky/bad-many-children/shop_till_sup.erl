-module(shop_till_sup).
-behaviour(supervisor).
-export([start_link/0]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one},
%%          ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: intensity 1 per 5 s for 12 children: two failures in one burst stop the whole subtree
    Tills = [
        #{id => {till, N}, start => {shop_till, start_link, [N]}, restart => permanent}
     || N <- lists:seq(1, 12)
    ],
    {ok, {Flags, Tills}}.
