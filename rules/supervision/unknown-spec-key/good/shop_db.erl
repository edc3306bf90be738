-module(shop_db).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({read, Article}, _From, State) ->
    {reply, maps:get(Article, State, undefined), State}.

handle_cast({write, Article, Value}, State) ->
    {noreply, State#{Article => Value}}.
