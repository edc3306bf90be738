%% Each specification is right, together they are not.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    Flags = #{strategy => one_for_one, intensity => 5, period => 30},
    {ok, {Flags, [till(1), till(2), main_till()]}}.

till(Number) ->
    #{id => till, start => {shop_till, start_link, [Number]}, restart => permanent}.
%%          ^^^^ error: OTP refuses this with {duplicate_child_name,till}: supervisor shop_sup does not start

main_till() ->
    #{id => main_till, start => {shop_till, start_link, [0]}, restart => transient, significant => true}.
%%                                                                                                 ^^^^ error: OTP refuses this with {bad_combination,[{auto_shutdown,never},{significant,true}]}: supervisor shop_sup does not start
