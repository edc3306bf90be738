-module(shop_checkout).
-behaviour(gen_statem).
-export([start_link/1, pay/2]).
-export([init/1, callback_mode/0, open/3, paid/3]).

start_link(Cart) ->
    gen_statem:start_link(?MODULE, Cart, []).

pay(Checkout, Amount) ->
    gen_statem:call(Checkout, {pay, Amount}, 5000).

callback_mode() ->
    state_functions.

init(Cart) ->
    {ok, open, #{cart => Cart}}.

open({call, From}, {pay, Amount}, #{cart := Cart} = Data) ->
    case lists:sum(Cart) of
        Amount -> {next_state, paid, Data, [{reply, From, ok}, {state_timeout, 30000, archive}]};
        _ -> {keep_state_and_data, {reply, From, {error, wrong_amount}}}
    end;
open(info, _Message, _Data) ->
    keep_state_and_data.

paid({call, From}, {pay, _Amount}, _Data) ->
    {keep_state_and_data, [{reply, From, {error, paid}}]};
paid(state_timeout, archive, Data) ->
    {stop_and_reply, normal, [], Data};
paid(info, _Message, _Data) ->
    keep_state_and_data.
