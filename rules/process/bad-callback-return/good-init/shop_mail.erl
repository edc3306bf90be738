-module(shop_mail).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_continue/2]).

start_link(Relay) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Relay, []).

init(undefined) ->
    {ok, #{queue => []}};
init({Host, Port}) when is_integer(Port) ->
    {ok, #{host => Host, port => Port, queue => []}, {continue, greet}};
init(_Relay) ->
    {stop, no_relay}.

handle_call(pending, _From, #{queue := Queue} = State) ->
    {reply, Queue, State, hibernate};
handle_call(flush, _From, State) ->
    {reply, ok, State#{queue := []}}.

handle_cast({send, Letter}, #{queue := Queue} = State) ->
    {noreply, State#{queue := [Letter | Queue]}}.

handle_continue(greet, State) ->
    {noreply, State#{greeted => true}}.
