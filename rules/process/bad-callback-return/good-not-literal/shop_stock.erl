%% Returns that are legal, or that only a run can tell.
-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-define(REPLY(Value, State), {reply, Value, State}).
-define(TIMEOUT, 60000).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}, ?TIMEOUT}.

handle_call({count, Article}, _From, State) ->
    ?REPLY(maps:get(Article, State, 0), State);
handle_call({take, Article}, From, State) ->
    is_map_key(Article, State) orelse throw({reply, {error, unknown_article}, State}),
    take(Article, From, State).

handle_cast({with, Fun}, State) ->
    Fun(State);
handle_cast({wait, Time}, State) ->
    {noreply, State, Time};
handle_cast(stop, State) ->
    {stop, normal, State}.

handle_info(timeout, State) ->
    {noreply, State, hibernate};
handle_info(_Message, State) ->
    Answer = {noreply, State, ?TIMEOUT},
    Answer.

take(Article, From, State) ->
    gen_server:reply(From, ok),
    {noreply, maps:update_with(Article, fun(Count) -> Count - 1 end, State)}.
