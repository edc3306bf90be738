-module(shop_queue).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({join, Name}, _From, #{open := true} = State) ->
    {reply, ok, State#{Name => waiting}};
handle_call({join, _Name}, _From, State) ->
    {reply, {error, closed}, State}.

handle_cast({add, Article, Count}, Counts) ->
    {noreply, Counts#{Article => Count}};
handle_cast(_Message, Counts) ->
    {noreply, Counts}.
