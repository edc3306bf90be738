-module(shop_basket).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

-record(state, {expiry, items = []}).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, #state{expiry = erlang:send_after(60000, self(), expire)}}.
%%                       |||||||||||||||||||||||||||||||||||||||| the timer is started here

handle_call({add, Item}, _From, #state{expiry = Expiry, items = Items} = State) ->
    timer:cancel(Expiry),
%%  ^^^^^^^^^^^^ error: timer:cancel/1 is given the reference of erlang:send_after/3: it returns {error,badarg} and the timer keeps running
    {reply, ok, State#state{expiry = wait(), items = [Item | Items]}}.

handle_cast(pay, State) ->
    timer:cancel(State#state.expiry),
%%  ^^^^^^^^^^^^ error: timer:cancel/1 is given the reference of erlang:send_after/3: it returns {error,badarg} and the timer keeps running
    {noreply, State#state{expiry = undefined}}.

handle_info(expire, State) ->
    {stop, normal, State}.

wait() ->
    erlang:send_after(60000, self(), expire).
%%  |||||||||||||||||||||||||||||||||||||||| the timer is started here
