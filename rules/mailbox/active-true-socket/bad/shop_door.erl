-module(shop_door).
-export([start_link/1, init/2]).

start_link(Port) ->
    {ok, Listen} = gen_tcp:listen(Port, [binary, {packet, line}, {active, true}]),
%%                                                               ^^^^^^^^^^^^^^ warning: {active, true} in gen_tcp:listen/2: nothing slows the peer down, and what it sends fills the mailbox
    proc_lib:start_link(?MODULE, init, [self(), Listen]).

init(Parent, Listen) ->
    proc_lib:init_ack(Parent, {ok, self()}),
    {ok, Socket} = gen_tcp:accept(Listen),
    loop(Socket).

loop(Socket) ->
    receive
        {tcp, Socket, Line} ->
            shop_orders:take(Line),
            loop(Socket);
        {tcp_closed, Socket} ->
            ok;
        _Other ->
            loop(Socket)
    end.
