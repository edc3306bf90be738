-module(shop_requests).
-behaviour(gen_server).
-export([start_link/0, seen/1, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

seen(RequestId) ->
    ets:insert(shop_seen, {RequestId, erlang:monotonic_time()}).
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: seen/1 puts an object into shop_seen under a new key each time, and nothing ever takes one out: the table grows until memory runs out

init([]) ->
    ets:new(shop_seen, [named_table, public]),
%%  ||||||||||||||||||||||||||||||||||||||||| the table is made here
    {ok, none}.

handle_call(count, _From, State) ->
    {reply, ets:info(shop_seen, size), State}.

handle_cast(_Request, State) ->
    {noreply, State}.
