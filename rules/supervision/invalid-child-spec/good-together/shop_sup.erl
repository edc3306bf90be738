-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30, auto_shutdown => any_significant},
    {ok, {Flags, [till(1), till(2), main_till()]}}.

till(Number) ->
    #{id => {till, Number}, start => {shop_till, start_link, [Number]}, restart => permanent}.

main_till() ->
    #{id => main_till, start => {shop_till, start_link, [0]}, restart => transient, significant => true}.
