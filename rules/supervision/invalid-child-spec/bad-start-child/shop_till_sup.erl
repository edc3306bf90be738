-module(shop_till_sup).
-behaviour(supervisor).
-export([start_link/0, open/1, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open(Number) ->
    Spec = {{till, Number}, {shop_till, start_link, [Number]}, temporary, brutal, worker, [shop_till]},
%%                                                                        ^^^^^^ error: OTP refuses this with {invalid_shutdown,brutal}: the child does not start
    supervisor:start_child(?MODULE, Spec).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
