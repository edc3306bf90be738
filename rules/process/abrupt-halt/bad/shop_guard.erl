-module(shop_guard).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, []}.

handle_call(state, _From, State) ->
    {reply, State, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(disk_full, State) ->
    erlang:halt(1),
%%  ^^^^^^^^^^^^^^ warning: erlang:halt/1 in handle_info/2 ends the node at once, and no terminate callback runs: no supervisor can contain the fault
    {noreply, State};
handle_info(_Message, State) ->
    {noreply, State}.
