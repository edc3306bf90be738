-module(shop_picker_sup).
-behaviour(supervisor).
-export([start_link/0, hire/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

hire(Name) ->
    supervisor:start_child(?MODULE, [Name]).

init([]) ->
    Flags = #{strategy => simple_one_for_one, intensity => 5, period => 30},
    {ok, {Flags, [#{id => picker, start => {shop_picker, start_link, []}, restart => transient}]}}.
