%% Nobody but its parent knows the helper: nothing unexpected can come.
-module(shop_ticker).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Board) ->
    gen_server:start_link(?MODULE, Board, []).

init(Board) ->
    Helper = spawn_link(fun() -> tick(Board, 0) end),
    {ok, #{helper => Helper}}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(faster, #{helper := Helper} = State) ->
    Helper ! faster,
    {noreply, State};
handle_cast(_Message, State) ->
    {noreply, State}.

handle_info(_Message, State) ->
    {noreply, State}.

tick(Board, Ticks) ->
    receive
        faster -> tick(Board, Ticks)
    after 1000 ->
        gen_server:cast(Board, {tick, Ticks}),
        tick(Board, Ticks + 1)
    end.
