-module(shop_bus).
-behaviour(gen_server).
-export([start_link/1, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Customer) ->
    gen_server:start_link(?MODULE, Customer, []).

init(Customer) ->
    ok = subscribe(Customer),
    {ok, Customer}.

handle_call(_Request, _From, Customer) ->
    {reply, ok, Customer}.

handle_cast(_Message, Customer) ->
    {noreply, Customer}.

handle_info({gen_event_EXIT, shop_news, _Reason}, Customer) ->
    ok = subscribe(Customer),
    {noreply, Customer};
handle_info(_Other, Customer) ->
    {noreply, Customer}.

subscribe(Customer) ->
    gen_event:add_sup_handler(?MODULE, shop_news, [Customer]).
