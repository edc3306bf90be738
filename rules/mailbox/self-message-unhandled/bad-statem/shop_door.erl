-module(shop_door).
-behaviour(gen_statem).
-export([start_link/0]).
-export([init/1, callback_mode/0, open/3, closed/3]).

start_link() ->
    gen_statem:start_link(?MODULE, [], []).

callback_mode() ->
    state_functions.

init([]) ->
    self() ! {set_up, self()},
%%           ^^^^^^^^^^^^^^^^ error: {set_up,pid()}, sent with !, has no clause of its own in any state function (did you mean setup?): the server crashes with function_clause
    {ok, closed, #{}}.

open(cast, close, Data) ->
    {next_state, closed, Data};
open(info, {alarm, _From}, Data) ->
    {next_state, closed, Data}.

closed(cast, open, Data) ->
    erlang:send_after(5000, self(), close),
%%                                  ^^^^^ error: close, sent with erlang:send_after/3, has no clause of its own in any state function: the server crashes with function_clause
    {next_state, open, Data, [{state_timeout, 60000, lock}]};
%%                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: {state_timeout,lock}, which this value asks for, has no clause of its own in any state function: the server crashes with function_clause
closed(info, {setup, _From}, Data) ->
    {keep_state, Data#{ready => true}}.
