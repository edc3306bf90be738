-module(shop_door).
-behaviour(gen_statem).
-export([start_link/0]).
-export([init/1, callback_mode/0, handle_event/4, terminate/3]).

start_link() ->
    gen_statem:start_link(?MODULE, [], []).

callback_mode() ->
    handle_event_function.

init([]) ->
    ok = shop_alarm:register(self()),
    {ok, closed, []}.

handle_event(cast, open, closed, Data) ->
    {next_state, open, Data};
handle_event(info, {'EXIT', _Pid, Reason}, _State, _Data) ->
    {stop, Reason}.

terminate(_Reason, _State, _Data) ->
    shop_alarm:unregister(self()).
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: shop_door:terminate/3 calls shop_alarm:unregister/1, but the process does not trap exits: when its supervisor shuts it down, this is not done
