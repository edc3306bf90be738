-module(shop_picker).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_continue/2, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, [], {continue, work}}.

handle_continue(work, State) ->
    ok = report_for_work(),
    {noreply, State}.

report_for_work() ->
    shop_warehouse:enter().
%%  |||||||||||||||||||||| child 'picker' registers with child 'warehouse'

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.
