-module(shop_picker).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Name) ->
    gen_server:start_link(?MODULE, Name, []).

init(Name) ->
    Me = self(),
    ok = shop_warehouse:register_picker(shop_warehouse, {Name, Me}),
    {ok, Name}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.
