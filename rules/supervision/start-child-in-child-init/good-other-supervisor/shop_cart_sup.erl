-module(shop_cart_sup).
-behaviour(supervisor).
-export([start_link/0, open/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open(Customer) ->
    supervisor:start_child(?MODULE, [Customer]).

init([]) ->
    Flags = #{strategy => simple_one_for_one, intensity => 5, period => 30},
    {ok, {Flags, [#{id => cart, start => {shop_cart, start_link, []}, restart => temporary}]}}.
