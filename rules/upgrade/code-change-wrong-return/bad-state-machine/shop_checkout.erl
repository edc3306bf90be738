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

code_change({down, _OldVsn}, _State, Cart, _Extra) ->
    {ok, Cart};
%%  ^^^^^^^^^^ error: code_change/4 returns {ok, Cart}, which gen_statem does not take: the upgrade fails and the node restarts
code_change(_OldVsn, State, Cart, _Extra) ->
    {ok, Cart, State}.
%%  ^^^^^^^^^^^^^^^^^ error: code_change/4 returns {ok, Cart, State}, state and data swapped: after an upgrade the state machine is in a state named by its data
