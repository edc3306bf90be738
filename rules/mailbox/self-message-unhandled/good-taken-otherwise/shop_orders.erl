%% Messages that come by another way than handle_info/2, or of which not enough is known.
-module(shop_orders).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2, terminate/2]).
-record(order, {article, count}).
-define(TICK, tick).

start_link(Wake) ->
    gen_server:start_link(?MODULE, Wake, []).

init(Wake) ->
    self() ! Wake,
    self() ! #order{article = tea, count = 1},
    erlang:send_after(1000, self(), {'$gen_cast', expire}),
    erlang:send_after(1000, self(), ?TICK),
    net_kernel:monitor_nodes(true, []),
    {ok, Wake, hibernate}.

handle_call(drain, _From, State) ->
    self() ! last,
    {reply, drain(), State, infinity};
handle_call({check, Shelf}, _From, State) ->
    Ref = monitor(process, Shelf),
    demonitor(Ref, [flush]),
    {reply, ok, State}.

handle_cast(expire, State) ->
    {noreply, State}.

handle_info(#order{count = Count}, State) when Count > 0 ->
    {noreply, State};
handle_info({Kind, Node}, State) when Kind =:= nodeup; Kind =:= nodedown ->
    {noreply, [Node | State]};
handle_info(Message, State) when Message =:= tick ->
    {noreply, State};
handle_info(Wake, Wake) ->
    {noreply, Wake}.

terminate(_Reason, _State) ->
    self() ! bye,
    ok.

drain() ->
    receive
        last -> ok
    after 0 ->
        empty
    end.
