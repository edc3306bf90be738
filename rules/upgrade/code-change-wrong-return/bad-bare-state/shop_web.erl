-module(shop_web).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, code_change/3]).

-record(state, {sessions = #{}}).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #state{}}.

handle_call(sessions, _From, State) ->
    {reply, State#state.sessions, State}.

handle_cast({login, Customer}, State) ->
    {noreply, State#state{sessions = maps:put(Customer, true, State#state.sessions)}}.

code_change({down, _OldVsn}, {state, Sessions}, _Extra) ->
    {noreply, #state{sessions = Sessions}};
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: code_change/3 returns {noreply, #state{sessions = Sessions}}, which gen_server does not take: the upgrade fails and the node restarts
code_change(_OldVsn, {state, Sessions}, _Extra) ->
    #state{sessions = Sessions}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: code_change/3 returns #state{sessions = Sessions}, the bare state: gen_server does not take it, the upgrade fails and the node restarts
