-module(shop_door).
-behaviour(gen_statem).
-export([start_link/0]).
-export([init/1, callback_mode/0, open/3, closed/3]).

start_link() ->
    gen_statem:start_link(?MODULE, [], []).

callback_mode() ->
    state_functions.

init([]) ->
    self() ! {setup, self()},
    {ok, closed, #{}}.

open(EventType, close, Data) when EventType =:= cast; EventType =:= info ->
    {next_state, closed, Data};
open(info, {alarm, _From}, Data) ->
    {next_state, closed, Data};
open(state_timeout, lock, Data) ->
    {next_state, closed, Data}.

closed(cast, open, Data) ->
    erlang:send_after(5000, self(), close),
    {next_state, open, Data, [{state_timeout, 60000, lock}]};
closed(info, {setup, _From}, Data) ->
    {keep_state, Data#{ready => true}};
closed(info, close, _Data) ->
    keep_state_and_data.
