%% The clause for any message does the work, whatever wakes it.
-module(shop_queue).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    timer:send_interval(1000, poll),
    {ok, []}.

handle_call(orders, _From, Orders) ->
    {reply, Orders, Orders}.

handle_cast(_Message, Orders) ->
    {noreply, Orders}.

handle_info({order, Order}, Orders) ->
    {noreply, [Order | Orders]};
handle_info(_Wake, Orders) ->
    {noreply, shop_db:save(Orders)}.
