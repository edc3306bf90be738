-module(shop_door).
-behaviour(gen_statem).
-export([start_link/0, callback_mode/0, init/1, closed/3]).

start_link() ->
    gen_statem:start_link(?MODULE, [], []).

callback_mode() ->
    state_functions.

init([]) ->
    {ok, closed, []}.

closed(cast, leave, Visitors) ->
    Visitors = gen_statem:call(self(), visitors),
%%             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: closed/3 calls gen_statem:call/2 on itself: it exits with calling_self
    logger:info("~p left inside", [length(Visitors)]),
    gen_statem:stop(self()),
%%  ^^^^^^^^^^^^^^^^^^^^^^^ error: closed/3 calls gen_statem:stop/1 on itself: it exits with calling_self
    {stop, normal};
closed({call, From}, visitors, Visitors) ->
    {keep_state_and_data, {reply, From, Visitors}}.
