-module(shop_mail).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Host) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Host, []).

init(Host) ->
    {ok, connected(Host, 3)}.

connected(Host, 0) ->
    exit({no_mail_server, Host});
connected(Host, Tries) ->
    case gen_tcp:connect(Host, 25, [binary]) of
%%       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: gen_tcp:connect/3 in connected/2, which init/1 calls, waits for the network: meanwhile the supervisor that starts the process waits too
        {ok, Socket} ->
            Socket;
        {error, _} ->
            timer:sleep(3000),
%%          ^^^^^^^^^^^^^^^^^ warning: timer:sleep/1 in connected/2, which init/1 calls, sleeps: meanwhile the supervisor that starts the process waits too
            connected(Host, Tries - 1)
    end.


handle_call({send, Mail}, _From, Socket) ->
    {reply, gen_tcp:send(Socket, Mail), Socket}.

handle_cast(_Message, Socket) ->
    {noreply, Socket}.
