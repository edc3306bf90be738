-module(shop_till).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Number) ->
    gen_server:start_link(?MODULE, Number, []).

init(Number) ->
    {ok, #{number => Number, cents => 0}}.

handle_call(total, _From, #{cents := Cents} = State) ->
    {reply, Cents, State}.

handle_cast({paid, Cents}, #{cents := Sum} = State) ->
    {noreply, State#{cents := Sum + Cents}}.
