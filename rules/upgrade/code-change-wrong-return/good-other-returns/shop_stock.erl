%% Right returns, and returns that only a run can tell.
-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, code_change/3]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, {state, #{}, #{}}}.

handle_call({count, Article}, _From, {state, Counts, _Reserved} = State) ->
    {reply, maps:get(Article, Counts, 0), State}.

handle_cast({add, Article, Count}, {state, Counts, Reserved}) ->
    {noreply, {state, Counts#{Article => Count}, Reserved}}.

code_change({down, _OldVsn}, {state, Counts, _Reserved}, _Extra) ->
    {'ok', {state, Counts}};
code_change(_OldVsn, {state, Counts}, []) ->
    Reserved = #{},
    {ok, {state, Counts, Reserved}};
code_change(_OldVsn, {state, _Counts, _Reserved}, {replace_by, NewState}) ->
    {ok, NewState};
code_change(_OldVsn, {state, _Counts, _Reserved} = State, _Extra) ->
    {ok, State};
code_change(OldVsn, State, _Extra) when is_map(State) ->
    convert(OldVsn, State);
code_change(OldVsn, _State, _Extra) ->
    {error, {unknown_state_of, OldVsn}}.

convert("1.0.0", Counts) ->
    {ok, {state, Counts, #{}}};
convert(OldVsn, _Counts) ->
    {error, {too_old, OldVsn}}.
