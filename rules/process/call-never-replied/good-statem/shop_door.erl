-module(shop_door).
-behaviour(gen_statem).
-export([start_link/0, callback_mode/0, init/1, closed/3, open/3]).

start_link() ->
    gen_statem:start_link(?MODULE, [], []).

callback_mode() ->
    state_functions.

init([]) ->
    {ok, closed, 0}.

%% Whoever wants to enter a closed door waits until it is open.
closed({call, _From}, enter, _Visitors) ->
    {keep_state_and_data, postpone};
closed({call, From}, unlock, Visitors) ->
    {next_state, open, Visitors, {reply, From, ok}};
closed(cast, unlock, Visitors) ->
    {next_state, open, Visitors}.

open({call, From}, enter, Visitors) ->
    {keep_state, Visitors + 1, {reply, From, welcome}}.
