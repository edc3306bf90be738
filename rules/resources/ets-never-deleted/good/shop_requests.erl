-module(shop_requests).
-behaviour(gen_server).
-export([start_link/0, seen/1, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

seen(RequestId) ->
    ets:insert(shop_seen, {RequestId, erlang:monotonic_time(second)}).

init([]) ->
    ets:new(shop_seen, [named_table, public]),
    {ok, erlang:send_after(60000, self(), forget)}.

handle_call(count, _From, State) ->
    {reply, ets:info(shop_seen, size), State}.

handle_cast(_Request, State) ->
    {noreply, State}.

handle_info(forget, _Timer) ->
    Oldest = erlang:monotonic_time(second) - 3600,
    ets:select_delete(shop_seen, [{{'_', '$1'}, [{'<', '$1', Oldest}], [true]}]),
    {noreply, erlang:send_after(60000, self(), forget)};
handle_info(_Message, Timer) ->
    {noreply, Timer}.
