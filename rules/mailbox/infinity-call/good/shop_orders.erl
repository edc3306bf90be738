-module(shop_orders).
-behaviour(gen_server).
-export([start_link/1, order/2, peek/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Disk) ->
    gen_server:start_link(?MODULE, Disk, []).

order(Orders, Article) ->
    gen_server:call(Orders, {order, Article}).

peek(Orders) ->
    gen_server:call(Orders, peek).

init(Disk) ->
    {ok, #{disk => Disk, orders => [], waiting => #{}}}.

handle_call(peek, _From, #{orders := Orders} = State) ->
    {reply, Orders, State};
handle_call({order, Article}, From, #{disk := Disk, waiting := Waiting} = State) ->
    Request = gen_server:send_request(Disk, {write, Article}),
    {noreply, State#{waiting := Waiting#{Request => {From, Article}}}}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(Message, #{orders := Orders, waiting := Waiting} = State) ->
    Answered = fun({Request, _Asked}) -> gen_server:check_response(Message, Request) =/= no_reply end,
    case lists:filter(Answered, maps:to_list(Waiting)) of
        [{Request, {From, Article}}] ->
            gen_server:reply(From, ok),
            {noreply, State#{orders := [Article | Orders], waiting := maps:remove(Request, Waiting)}};
        [] ->
            {noreply, State}
    end.
