%% The objects are deleted by way of a variable.
-module(shop_tables).
-behaviour(gen_server).
-export([start_link/0, order/2, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

order(Pid, Order) ->
    ets:insert(shop_open_orders, {Pid, Order}).

init([]) ->
    Tables = [ets:new(Name, [named_table, public]) || Name <- [shop_open_orders, shop_paid_orders]],
    ets:new(shop_closed_orders, [named_table, public]),
    {ok, Tables}.

handle_call({ended, Pid}, _From, Tables) ->
    [ets:delete(Table, Pid) || Table <- Tables],
    ets:insert(shop_closed_orders, {Pid, erlang:system_time()}),
    {reply, ok, Tables}.

handle_cast({forget, Table}, Tables) when Table =:= shop_closed_orders ->
    ets:delete_all_objects(Table),
    {noreply, Tables}.
