-module(shop_import).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({status, Article}, _From, State) ->
    {reply, maps:get(Article, State, undefined), State}.

handle_cast({note, Article, Value}, State) ->
    {noreply, State#{Article => Value}}.
