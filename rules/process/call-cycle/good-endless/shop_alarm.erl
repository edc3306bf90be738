-module(shop_alarm).
-behaviour(gen_server).
-export([start_link/0, seen/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, shop_alarm}, ?MODULE, [], []).

seen(Visitor) ->
    gen_server:call(shop_alarm, {seen, Visitor}, infinity).

init([]) ->
    {ok, []}.

handle_call({seen, Visitor}, _From, Visitors) ->
    {reply, ok, [Visitor | Visitors]}.

handle_cast(_Message, Visitors) ->
    {noreply, Visitors}.

handle_info(fire, Visitors) ->
    logger:alert("fire, ~p inside", [length(Visitors)]),
    {noreply, Visitors};
handle_info(_Message, Visitors) ->
    {noreply, Visitors}.
