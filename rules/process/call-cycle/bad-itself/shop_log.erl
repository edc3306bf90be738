-module(shop_log).
-behaviour(gen_server).
-export([start_link/0, note_state/0, note/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, shop_log}, ?MODULE, [], []).

note_state() ->
    note(gen_server:call(shop_lock, state)).

note(State) ->
    gen_server:cast(shop_log, {note, State}).

init([]) ->
    {ok, []}.

handle_call(notes, _From, Notes) ->
    {reply, Notes, Notes}.

handle_cast({note, Note}, Notes) ->
    {noreply, [Note | Notes]}.
