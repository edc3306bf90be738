%% One of many, and slow only where the network or a program is: a note.
-module(shop_courier).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    {ok, Socket}.

handle_call(receipt, _From, Socket) ->
    {reply, gen_tcp:recv(Socket, 0), Socket};
%%          ^^^^^^^^^^^^^^^^^^^^^^^ info: gen_tcp:recv/2 in handle_call/3 waits for the network: meanwhile the gen_server takes no messages
handle_call(disk, _From, Socket) ->
    {reply, os:cmd("df -k"), Socket};
%%          ^^^^^^^^^^^^^^^ info: os:cmd/1 in handle_call/3 waits for a program: meanwhile the gen_server takes no messages
handle_call({fetch, Url}, _From, Socket) ->
    {reply, httpc:request(Url), Socket}.
%%          ^^^^^^^^^^^^^^^^^^ info: httpc:request/1 in handle_call/3 waits for the network: meanwhile the gen_server takes no messages

handle_cast({stop, Other}, Socket) ->
    gen_server:stop(Other),
%%  ^^^^^^^^^^^^^^^^^^^^^^ info: gen_server:stop/1 in handle_cast/2 waits without limit for a process to end: meanwhile the gen_server takes no messages
    timer:sleep(1000),
%%  ^^^^^^^^^^^^^^^^^ info: timer:sleep/1 in handle_cast/2 sleeps: meanwhile the gen_server takes no messages
    {noreply, Socket}.
