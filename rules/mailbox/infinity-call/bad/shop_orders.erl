-module(shop_orders).
-behaviour(gen_server).
-export([start_link/1, order/2, peek/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Disk) ->
    gen_server:start_link(?MODULE, Disk, []).

order(Orders, Article) ->
    gen_server:call(Orders, {order, Article}).

peek(Orders) ->
    gen_server:call(Orders, peek).

init(Disk) ->
    {ok, #{disk => Disk, orders => []}}.

handle_call(peek, _From, #{orders := Orders} = State) ->
    {reply, Orders, State};
handle_call({order, Article}, _From, #{disk := Disk, orders := Orders} = State) ->
    ok = gen_server:call(Disk, {write, Article}, infinity),
%%       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: gen_server:call/3 in handle_call/3 waits without limit: while the other side is stuck, so is the gen_server
    {reply, ok, State#{orders := [Article | Orders]}}.

handle_cast(_Message, State) ->
    {noreply, State}.
