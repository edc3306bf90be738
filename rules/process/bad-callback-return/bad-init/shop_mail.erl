-module(shop_mail).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_continue/2]).

start_link(Relay) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Relay, []).

init(undefined) ->
    {noreply, #{queue => []}};
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^ error: init/1 returns {noreply,#{queue => []}}, which gen_server does not take: the process does not start, did you mean {ok,State}?
init({Host, Port}) when is_integer(Port) ->
    {ok, #{host => Host, port => Port, queue => []}, {continue, greet}};
init(_Relay) ->
    {stop, normal, no_relay}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^^ error: init/1 returns {stop,normal,no_relay}, which gen_server does not take: the process does not start, did you mean {stop,Reason}?

handle_call(pending, _From, #{queue := Queue} = State) ->
    {reply, Queue, State, hibernat};
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: handle_call/3 returns {reply,_,_,hibernat}, which gen_server does not take: the process crashes, did you mean {reply,Reply,State,Wait}?
handle_call(flush, _From, State) ->
    {reply, ok, State, -1}.
%%  ^^^^^^^^^^^^^^^^^^^^^^ error: handle_call/3 returns {reply,ok,_,-1}, which gen_server does not take: the process crashes, did you mean {reply,Reply,State,Wait}?

handle_cast({send, Letter}, #{queue := Queue} = State) ->
    {reply, ok, State#{queue := [Letter | Queue]}}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: handle_cast/2 returns {reply,ok,#{queue => [_,...],_}}, which gen_server does not take: the process crashes, did you mean {noreply,State}?

handle_continue(greet, State) ->
    {continue, greeted, State}.
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: handle_continue/2 returns {continue,greeted,_}, which gen_server does not take: the process crashes, did you mean {noreply,State,{continue,Continue}}?
