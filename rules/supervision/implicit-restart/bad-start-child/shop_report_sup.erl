-module(shop_report_sup).
-behaviour(supervisor).
-export([start_link/0, report/1]).
-export([init/1]).

start_link() ->
    supervisor:start_link({local, ?MODULE}, ?MODULE, []).

report(Month) ->
    supervisor:start_child(?MODULE, #{
%%                                  ^ warning: child {report,_} has no restart value, which means permanent: a process started at run time that crashes again and again takes the supervisor and its siblings down
        id => {report, Month},
        start => {shop_report, start_link, [Month]}
    }).

init([]) ->
    {ok, {#{strategy => one_for_one, intensity => 5, period => 30}, []}}.
