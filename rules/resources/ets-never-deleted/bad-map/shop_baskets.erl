-module(shop_baskets).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    Carts = ets:new(carts, [set, private]),
%%          |||||||||||||||||||||||||||||| the table is made here
    {ok, #{carts => Carts}}.

handle_call({open, Items}, {Pid, _Tag}, State = #{carts := Carts}) ->
    true = ets:insert(Carts, {Pid, Items}),
%%         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: handle_call/3 puts an object into carts under a new key each time, and nothing ever takes one out: the table grows until memory runs out
    {reply, ok, State};
handle_call(items, {Pid, _Tag}, State) ->
    {reply, ets:lookup(maps:get(carts, State), Pid), State}.

handle_cast(_Request, State) ->
    {noreply, State}.
