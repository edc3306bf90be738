-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, code_change/3]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{counts => #{}}}.

handle_call({count, Article}, _From, #{counts := Counts} = State) ->
    {reply, maps:get(Article, Counts, 0), State}.

handle_cast({add, Article, Count}, #{counts := Counts} = State) ->
    {noreply, State#{counts := Counts#{Article => Count}}}.

code_change(_OldVsn, #{counts := _} = State, _Extra) ->
    State;
%%  ^^^^^ error: code_change/3 returns State, the bare state: gen_server does not take it, the upgrade fails and the node restarts
code_change(OldVsn, _State, _Extra) ->
    {ok, OldVsn}.
%%  ^^^^^^^^^^^^ error: code_change/3 returns {ok, OldVsn}, its first argument: that is the old version, so an upgrade installs the version as the state
