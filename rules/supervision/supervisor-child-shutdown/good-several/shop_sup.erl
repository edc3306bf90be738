-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, init/1]).

-define(SUPERVISOR(Id), {Id, {Id, start_link, []}, permanent, infinity, supervisor, [Id]}).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

init([]) ->
    {ok, {{one_for_one, 5, 30}, [?SUPERVISOR(shop_till_sup), ?SUPERVISOR(shop_door_sup), yard()]}}.

yard() ->
    #{
        id => yard,
        start => {shop_door_sup, start_link, [yard]},
        restart => permanent,
        type => supervisor
    }.
