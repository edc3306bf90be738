%% What it ends goes with the process.
-module(shop_till).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, terminate/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, Port} = gen_tcp:listen(0, []),
    put(port, Port),
    {ok, ets:new(till, [])}.

handle_call(sum, _From, Sum) ->
    {reply, Sum, Sum}.

handle_cast({paid, _Cents}, Sum) ->
    {noreply, Sum}.

terminate(_Reason, Sum) ->
    logger:info("till closed"),
    gen_tcp:close(get(port)),
    ets:delete(Sum).
