-module(shop_cart).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Customer) ->
    gen_server:start_link(?MODULE, Customer, []).

init(Customer) ->
    [_ | _] = supervisor:which_children(shop_sup),
    {ok, Customer}.

handle_call(customer, _From, Customer) ->
    {reply, Customer, Customer}.

handle_cast(_Request, Customer) ->
    {noreply, Customer}.
