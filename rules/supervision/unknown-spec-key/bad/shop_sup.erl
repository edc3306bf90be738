-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategi => one_for_all, intensity => 5, period => 30},
%%            ^^^^^^^^ error: unknown key strategi in supervisor flags: OTP ignores it silently (did you mean strategy? its effective value: one_for_one)
    Children = [
        #{id => shop_db, start => {shop_db, start_link, []}, restart => permanent, shutdwn => 30000},
%%                                                                                 ^^^^^^^ error: unknown key shutdwn in child specification: OTP ignores it silently (did you mean shutdown? its effective value: 5000)
        #{id => shop_import, start => {shop_import, start_link, []}, restarts => transient}
%%                                                                   ^^^^^^^^ error: unknown key restarts in child specification: OTP ignores it silently (did you mean restart? its effective value: permanent)
    ],
    {ok, {Flags, Children}}.
