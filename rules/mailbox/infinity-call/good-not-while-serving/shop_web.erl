%% The caller may wait as long as it likes, and so may a helper, the start and the end.
-module(shop_web).
-behaviour(gen_server).
-export([start_link/0, backup/0]).
-export([init/1, handle_call/3, handle_cast/2, terminate/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

backup() ->
    gen_server:call(?MODULE, backup, infinity).

init([]) ->
    {ok, gen_server:call(shop_config, read, infinity)}.

handle_call(backup, From, State) ->
    spawn_link(fun() -> gen_server:reply(From, gen_server:call(shop_db, backup, infinity)) end),
    {noreply, State};
handle_call(count, _From, State) ->
    {reply, gen_server:call(shop_db, count), State}.

handle_cast({ask, Question}, State) ->
    _ = gen_server:call(shop_db, Question, 1000),
    {noreply, State}.

terminate(_Reason, _State) ->
    gen_server:call(shop_db, flush, infinity).
