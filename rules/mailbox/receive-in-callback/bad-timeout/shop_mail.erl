-module(shop_mail).
-behaviour(gen_statem).
-export([start_link/1]).
-export([init/1, callback_mode/0, idle/3, sending/3]).

start_link(Relay) ->
    gen_statem:start_link({local, ?MODULE}, ?MODULE, Relay, []).

callback_mode() ->
    state_functions.

init(Relay) ->
    self() ! greet,
    receive
%%  ^^^^^^^ info: receive in init/1 blocks the gen_statem: its messages pile up and every one of them is scanned
        greet -> {ok, idle, Relay}
    after 1000 ->
        {stop, no_greeting}
    end.

idle(cast, {send, Letter}, Relay) ->
    Relay ! {letter, Letter, self()},
    {next_state, sending, Relay};
idle(info, _Message, _Relay) ->
    keep_state_and_data.

sending(cast, {send, Letter}, Relay) ->
    await_ack(),
    Relay ! {letter, Letter, self()},
    keep_state_and_data;
sending(info, {ack, Pid}, Relay) when Pid =:= Relay ->
    {next_state, idle, Relay};
sending(info, _Message, _Relay) ->
    keep_state_and_data.

await_ack() ->
    receive
%%  ^^^^^^^ warning: receive in await_ack/0, which sending/3 calls, blocks the gen_statem: its messages pile up and every one of them is scanned
        {ack, _Relay} -> ok
    after 5000 ->
        exit(no_ack)
    end.
