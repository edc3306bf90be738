-module(shop_orders).
-behaviour(gen_server).
-export([start_link/0, order/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

order(Article) ->
    gen_server:call(?MODULE, {order, Article}).

init([]) ->
    {ok, #{waiting => #{}}}.

handle_call({order, Article}, From, #{waiting := Waiting} = State) ->
    Ref = shop_stock:reserve(Article, self()),
    {noreply, State#{waiting := Waiting#{Ref => From}}}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info({Answer, Ref}, #{waiting := Waiting} = State) when is_map_key(Ref, Waiting) ->
    {From, StillWaiting} = maps:take(Ref, Waiting),
    gen_server:reply(From, Answer),
    {noreply, State#{waiting := StillWaiting}};
handle_info(_Message, State) ->
    {noreply, State}.
