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
    logger:alert("fire, ~p inside", [shop_door:visitors()]),
%%                                   ^^^^^^^^^^^^^^^^^^^^ error: synchronous calls in a circle, shop_alarm → shop_door → shop_alarm: when each is busy with its own call, they wait for each other for ever
%%                                   |||||||||||||||||||| shop_alarm:handle_info/2 asks shop_door with shop_door:visitors/0 (gen_statem:call/2), without a timeout
    {noreply, Visitors};
handle_info(_Message, Visitors) ->
    {noreply, Visitors}.
