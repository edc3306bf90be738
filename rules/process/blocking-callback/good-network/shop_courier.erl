-module(shop_courier).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Socket) ->
    gen_server:start_link(?MODULE, Socket, []).

init(Socket) ->
    {ok, Socket}.

handle_call(receipt, _From, Socket) ->
    {reply, gen_tcp:recv(Socket, 0, 2000), Socket};
handle_call(disk, From, Socket) ->
    spawn_link(fun() -> gen_server:reply(From, os:cmd("df -k")) end),
    {noreply, Socket};
handle_call({fetch, Url}, _From, Socket) ->
    {reply, httpc:request(get, {Url, []}, [{timeout, 2000}], []), Socket}.

handle_cast({stop, Other}, Socket) ->
    gen_server:stop(Other, normal, 1000),
    {noreply, Socket}.
