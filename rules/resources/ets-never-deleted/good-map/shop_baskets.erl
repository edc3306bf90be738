-module(shop_baskets).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    Carts = ets:new(carts, [set, private]),
    {ok, #{carts => Carts}}.

handle_call({open, Items}, {Pid, _Tag}, State = #{carts := Carts}) ->
    _Ref = monitor(process, Pid),
    true = ets:insert(Carts, {Pid, Items}),
    {reply, ok, State};
handle_call(items, {Pid, _Tag}, State) ->
    {reply, ets:lookup(maps:get(carts, State), Pid), State}.

handle_cast(_Request, State) ->
    {noreply, State}.

handle_info({'DOWN', _Ref, process, Pid, _Reason}, State) ->
    ets:delete(maps:get(carts, State), Pid),
    {noreply, State};
handle_info(_Message, State) ->
    {noreply, State}.
