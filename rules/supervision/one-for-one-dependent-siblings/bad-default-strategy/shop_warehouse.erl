-module(shop_warehouse).
-behaviour(gen_server).
-export([start_link/0, enter/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

enter() ->
    gen_server:cast(?MODULE, {enter, self()}).

init([]) ->
    {ok, []}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast({enter, Picker}, Pickers) ->
    {noreply, [Picker | Pickers]}.
