-module(shop_db).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Number) ->
    gen_server:start_link(?MODULE, Number, []).

init(Argument) ->
    {ok, Argument}.

handle_call(argument, _From, Argument) ->
    {reply, Argument, Argument}.

handle_cast(_Request, Argument) ->
    {noreply, Argument}.
