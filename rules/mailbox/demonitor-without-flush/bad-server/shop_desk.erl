-module(shop_desk).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    erlang:send_after(1000, self(), count),
    {ok, #{}}.

handle_call({serve, Customer}, _From, Served) ->
    {reply, ok, Served#{Customer => monitor(process, Customer)}}.

handle_cast({left, Customer}, Served) ->
    {Ref, StillServed} = maps:take(Customer, Served),
    true = demonitor(Ref),
%%         ^^^^^^^^^^^^^^ info: erlang:demonitor/1 without flush: if the 'DOWN' message is already there, no clause of the server takes it, and it crashes
    {noreply, StillServed}.

handle_info(count, Served) ->
    io:format("~p~n", [maps:size(Served)]),
    {noreply, Served}.
