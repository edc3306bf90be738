-module(shop_order).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Number) ->
    gen_server:start_link(?MODULE, Number, []).

init(Number) ->
    {ok, Number}.

handle_call(number, _From, Number) ->
    {reply, Number, Number}.

handle_cast(_Request, Number) ->
    {noreply, Number}.
