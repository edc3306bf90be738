-module(shop_watch).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    _ = monitor(process, shop_db),
    {ok, []}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.

handle_info({'DOWN', _, process, _, _}, State) ->
    {stop, shop_db_gone, State};
handle_info(_Message, State) ->
    {noreply, State}.
