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
    {ok, #{cart => Cart}}.
%%  ^^^^^^^^^^^^^^^^^^^^^ error: init/1 returns {ok,#{cart => _}}, which gen_statem does not take: the process does not start, did you mean {ok,State,Data}?

open({call, From}, {pay, Amount}, #{cart := Cart} = Data) ->
    case lists:sum(Cart) of
        Amount -> {next_state, paid, Data, [{reply, From, ok}, {timeout, seconds, 30}]};
%%                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: open/3 returns {next_state,paid,_,[{reply,_,ok},{timeout,seconds,30}]}, which gen_statem does not take: the process crashes, did you mean {next_state,State,Data,Actions}?
        _ -> {reply, {error, wrong_amount}, Data}
%%           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: open/3 returns {reply,{error,wrong_amount},_}, which gen_statem does not take: the process crashes, did you mean {keep_state,Data,[{reply,From,Reply}]}?
    end;
open(info, _Message, Data) ->
    {noreply, Data}.
%%  ^^^^^^^^^^^^^^^ error: open/3 returns {noreply,_}, which gen_statem does not take: the process crashes, did you mean {keep_state,Data}?

paid({call, _From}, {pay, _Amount}, _Data) ->
    {keep_state_and_data, postpon};
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: paid/3 returns {keep_state_and_data,postpon}, which gen_statem does not take: the process crashes, did you mean {keep_state_and_data,Actions}?
paid(info, _Message, _Data) ->
    keep_state.
%%  ^^^^^^^^^^ error: paid/3 returns keep_state, which gen_statem does not take: the process crashes, did you mean keep_state_and_data?
