-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, count/1]).
-export([init/1, handle_call/3, handle_cast/2, code_change/3]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

count(Article) ->
    gen_server:call(?MODULE, {count, Article}).

init([]) ->
    {ok, #{counts => #{}, reserved => #{}}}.

handle_call({count, Article}, _From, #{counts := Counts} = State) ->
    {reply, maps:get(Article, Counts, 0), State}.

handle_cast({add, Article, Count}, #{counts := Counts} = State) ->
    {noreply, State#{counts := Counts#{Article => Count}}}.

code_change({down, _OldVsn}, State, _Extra) ->
    {ok, maps:remove(reserved, State)};
code_change(_OldVsn, State, _Extra) ->
    {ok, State#{reserved => #{}}}.
