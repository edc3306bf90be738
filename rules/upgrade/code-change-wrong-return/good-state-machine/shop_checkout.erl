-module(shop_checkout).
-behaviour(gen_statem).
-export([start_link/1]).
-export([init/1, callback_mode/0, handle_event/4, code_change/4]).

start_link(Cart) ->
    gen_statem:start_link(?MODULE, Cart, []).

callback_mode() ->
    handle_event_function.

init(Cart) ->
    {ok, open, Cart}.

handle_event({call, From}, pay, _State, Cart) ->
    {next_state, paid, Cart, {reply, From, ok}};
handle_event(info, _Message, _State, _Cart) ->
    keep_state_and_data.

code_change({down, _OldVsn}, State, Cart, _Extra) ->
    {ok, State, Cart};
code_change(_OldVsn, State, Cart, _Extra) ->
    {ok, State, Cart}.
