%% More modules than the one do no harm; a plain loop has none to list.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    Till = #{id => till, start => {shop_till, start_link, [1]}, restart => permanent, modules => [shop_money, shop_till]},
    Other = #{id => other, start => {shop_till, start_link, [2]}, restart => permanent},
    Clock = #{id => clock, start => {shop_clock, start_link, []}, restart => permanent, modules => []},
    {ok, {Flags, [Till, Other, Clock]}}.
