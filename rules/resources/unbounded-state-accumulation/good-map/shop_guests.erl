-module(shop_guests).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{guests => #{}, count => 0}}.

handle_call({enter, Guest}, _From, State = #{guests := Guests, count := Count}) ->
    Known = maps:put(Guest, erlang:system_time(second), Guests),
    {reply, Count, State#{guests := Known, count := Count + 1}}.

handle_cast({leave, Guest}, State = #{guests := Guests}) ->
    {noreply, State#{guests := maps:remove(Guest, Guests)}}.
