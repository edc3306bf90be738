-module(shop_mail).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    start_link(undefined).

start_link(Relay) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Relay, []).

init(Relay) when Relay =/= undefined ->
    {ok, Relay};
init(_Relay) ->
    {ok, Pid} = start_link(),
    {ok, Pid}.

handle_call(relay, _From, Relay) ->
    {reply, Relay, Relay}.

handle_cast({relay, Relay}, _OldRelay) ->
    {noreply, Relay}.
