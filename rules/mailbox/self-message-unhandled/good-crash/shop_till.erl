-module(shop_till).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).
-record(till, {timer, cents = 0}).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, #till{}}.

handle_call(cents, _From, Till) ->
    {reply, Till#till.cents, Till, 30000}.

handle_cast({paid, Cents}, Till) ->
    self() ! {print, Cents},
    {noreply, Till#till{cents = Till#till.cents + Cents}};
handle_cast({watch, Printer}, Till) ->
    monitor(process, Printer),
    {noreply, Till#till{timer = erlang:start_timer(1000, self(), count)}}.

handle_info(timeout, Till) ->
    {noreply, Till};
handle_info({print, Cents}, Till) ->
    io:format("~p~n", [Cents]),
    {noreply, Till};
handle_info({'DOWN', _Ref, process, _Pid, Reason}, Till) ->
    {stop, Reason, Till};
handle_info({timeout, Timer, count}, #till{timer = Timer} = Till) ->
    {noreply, Till#till{timer = undefined}}.
