%% Fetches what was ordered from the shelves.
-module(shop_picker).
-behaviour(gen_server).

-export([start_link/0, pick/2]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-include_lib("kernel/include/logger.hrl").

%% How long an order takes, in milliseconds.
-define(PICK_TIME, 100).

-spec start_link() -> gen_server:start_ret().
start_link() ->
    gen_server:start_link(?MODULE, [], []).

-spec pick(pid(), shop_db:order()) -> ok.
pick(Picker, Order) ->
    gen_server:cast(Picker, {pick, Order}).

init([]) ->
    ok = shop_warehouse:register_picker(self()),
    {ok, #{}}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast({pick, Order}, State) ->
    _ = erlang:send_after(?PICK_TIME, self(), {picked, Order}),
    {noreply, State};
handle_cast(_Request, State) ->
    {noreply, State}.

handle_info({picked, _Order}, State) ->
    shop_warehouse:picked(self()),
    {noreply, State};
handle_info(Message, State) ->
    ?LOG_WARNING("unexpected message: ~tp", [Message]),
    {noreply, State}.
