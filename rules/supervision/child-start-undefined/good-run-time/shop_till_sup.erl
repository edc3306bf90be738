-module(shop_till_sup).
-behaviour(supervisor).
-export([start_link/0, open/1, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open(Number) ->
    supervisor:start_child(?MODULE, #{
        id => {till, Number},
        start => {shop_till, start_link, [Number]},
        restart => temporary
    }).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
