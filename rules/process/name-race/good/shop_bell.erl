-module(shop_bell).
-behaviour(gen_server).
-export([start_link/0, ring/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, shop_bell}, ?MODULE, [], []).

ring() ->
    case whereis(shop_bell) of
        undefined -> {error, no_bell};
        Pid -> Pid ! ring
    end.

init([]) ->
    {ok, 0}.

handle_call(count, _From, Count) ->
    {reply, Count, Count}.

handle_cast(_Message, Count) ->
    {noreply, Count}.

handle_info(ring, Count) ->
    io:format("ding~n"),
    {noreply, Count + 1};
handle_info(_Message, Count) ->
    {noreply, Count}.
