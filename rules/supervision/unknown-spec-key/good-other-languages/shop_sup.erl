-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(FLAGS, #{strategy => one_for_one, intensity => 5, period => 30}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {?FLAGS, [mail(), (worker(shop_web))#{type => worker}]}}.

mail() ->
    maps:put(restart, temporary, worker(shop_mail)).

worker(Module) ->
    #{id => Module, start => {Module, start_link, []}, restart => permanent}.
