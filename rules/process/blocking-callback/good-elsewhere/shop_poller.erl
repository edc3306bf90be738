%% It sleeps for a moment only, in a process of its own, or where nobody is served.
-module(shop_poller).
-behaviour(gen_server).
-export([start_link/0, wait/0]).
-export([init/1, handle_call/3, handle_cast/2, terminate/2]).

-define(PAUSE, 20).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

%% Whoever calls it sleeps.
wait() ->
    timer:sleep(1000),
    gen_server:call(?MODULE, ready).

init([]) ->
    {ok, spawn_link(fun poll/0)}.

handle_call(ready, _From, Poller) ->
    timer:sleep(?PAUSE),
    {reply, is_process_alive(Poller), Poller}.

handle_cast(poll, Poller) ->
    spawn(fun() -> timer:sleep(1000), Poller ! now end),
    {noreply, Poller}.

terminate(_Reason, Poller) ->
    Poller ! stop,
    timer:sleep(1000).

poll() ->
    timer:sleep(1000),
    receive
        stop -> ok;
        now -> poll()
    after 60000 -> poll()
    end.
