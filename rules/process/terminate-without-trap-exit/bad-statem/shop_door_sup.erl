-module(shop_door_sup).
-behaviour(supervisor).
-export([start_link/0, open/0, init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open() ->
    supervisor:start_child(?MODULE, []).

init([]) ->
    Door = #{id => door, start => {shop_door, start_link, []}, restart => temporary},
%%         ||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||||| it runs as child 'door'
    {ok, {#{strategy => simple_one_for_one, intensity => 5, period => 30}, [Door]}}.
