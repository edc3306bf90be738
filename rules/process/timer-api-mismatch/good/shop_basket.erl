-module(shop_basket).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

-record(state, {expiry, items = []}).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, #state{expiry = erlang:send_after(60000, self(), expire)}}.

handle_call({add, Item}, _From, #state{expiry = Expiry, items = Items} = State) ->
    erlang:cancel_timer(Expiry),
    {reply, ok, State#state{expiry = wait(), items = [Item | Items]}}.

handle_cast(pay, State) ->
    erlang:cancel_timer(State#state.expiry),
    {noreply, State#state{expiry = undefined}}.

handle_info(expire, State) ->
    {stop, normal, State}.

wait() ->
    erlang:send_after(60000, self(), expire).
