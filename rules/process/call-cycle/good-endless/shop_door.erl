-module(shop_door).
-behaviour(gen_statem).
-export([start_link/0, visitors/0]).
-export([callback_mode/0, init/1, open/3]).

start_link() ->
    gen_statem:start_link({local, shop_door}, ?MODULE, [], []).

visitors() ->
    gen_statem:call(shop_door, visitors).

callback_mode() ->
    state_functions.

init([]) ->
    {ok, open, 0}.

open(cast, {enter, Visitor}, Count) ->
    shop_alarm:seen(Visitor),
    {keep_state, Count + 1};
open({call, From}, visitors, Count) ->
    {keep_state_and_data, {reply, From, Count}}.
