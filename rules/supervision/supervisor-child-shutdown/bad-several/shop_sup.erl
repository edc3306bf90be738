%% Said once of a supervisor, with the others beside it.
-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(SUPERVISOR(Id), {Id, {Id, start_link, []}, permanent, 2000, supervisor, [Id]}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 5, 30}, [?SUPERVISOR(shop_till_sup), ?SUPERVISOR(shop_door_sup), yard()]}}.
%%                               ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: child 'shop_till_sup' is a supervisor with shutdown 2000 ms: OTP asks for infinity, otherwise it may be killed before its children are stopped
%%                                                           |||||||||||||||||||||||||| child 'shop_door_sup' has a finite shutdown as well

yard() ->
    #{
%%  | child 'yard' has a finite shutdown as well
        id => yard,
        start => {shop_door_sup, start_link, [yard]},
        restart => permanent,
        shutdown => brutal_kill,
        type => supervisor
    }.
