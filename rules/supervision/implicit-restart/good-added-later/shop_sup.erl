%% The restart type is written, only not where the specification begins; a tuple always has one.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, open/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open(Customer) ->
    supervisor:start_child(?MODULE, temporary(session(Customer))).

init([]) ->
    Stock = {stock, {shop_stock, start_link, []}, permanent, 5000, worker, [shop_stock]},
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, [Stock]}}.

session(Customer) ->
    #{id => {session, Customer}, start => {shop_stock, start_link, []}}.

temporary(Spec) ->
    Spec#{restart => temporary}.
