%% The keys of Elixir's supervisors, and keys that are not atoms.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(FLAGS, #{strategy => one_for_one, max_restarts => 5, max_seconds => 30}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {?FLAGS, [mail(), (worker(shop_web))#{"type" => worker}]}}.
%%        ^^^^^^ error: unknown key max_restarts in supervisor flags: OTP ignores it silently
%%        ^^^^^^ error: unknown key max_seconds in supervisor flags: OTP ignores it silently
%%                                             ^^^^^^ error: unknown key "type" in child specification: OTP ignores it silently (did you mean type? its effective value: worker)

mail() ->
    maps:put(<<"restart">>, temporary, worker(shop_mail)).
%%           ^^^^^^^^^^^^^ error: unknown key <<"restart">> in child specification: OTP ignores it silently (did you mean restart? its effective value: permanent)

worker(Module) ->
    #{id => Module, start => {Module, start_link, []}, restart => permanent, name => Module}.
%%                                                                           ^^^^ error: unknown key name in child specification: OTP ignores it silently
