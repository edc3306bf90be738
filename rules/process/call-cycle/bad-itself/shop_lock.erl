-module(shop_lock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, shop_lock}, ?MODULE, [], []).

init([]) ->
    {ok, open}.

handle_call(state, _From, State) ->
    {reply, State, State}.

handle_cast(close, State) ->
    shop_log:note_state(),
%%  ^^^^^^^^^^^^^^^^^^^^^ error: shop_lock:handle_cast/2 calls shop_log:note_state/0, which calls the server itself: it exits with calling_self
    {noreply, closed}.
