-module(shop_session).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Customer) ->
    gen_server:start_link(?MODULE, Customer, []).

init(Customer) ->
    {ok, #{customer => Customer, cart => []}}.

handle_call(cart, _From, #{cart := Cart} = State) ->
    {reply, Cart, State}.

handle_cast({add, Article}, #{cart := Cart} = State) ->
    {noreply, State#{cart := [Article | Cart]}}.
