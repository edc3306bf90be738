%% Tells customers what becomes of their orders.
-module(shop_mailer).
-behaviour(gen_server).

-export([start_link/0, send/2, close/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-include_lib("kernel/include/logger.hrl").

-spec start_link() -> gen_server:start_ret().
start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

%% Mail is dropped while the mailer is closed.
-spec send(shop_db:customer(), string()) -> ok.
send(Customer, Text) ->
    gen_server:cast(?MODULE, {send, Customer, Text}).

%% Sends no more mail until somebody restarts the child.
-spec close() -> ok.
close() ->
    gen_server:call(?MODULE, close).

init([]) ->
    {ok, #{sent => 0}}.

handle_call(close, _From, State) ->
    {stop, normal, ok, State};
handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast({send, Customer, Text}, #{sent := Sent} = State) ->
    ?LOG_NOTICE("to ~ts: ~ts", [Customer, Text]),
    {noreply, State#{sent := Sent + 1}};
handle_cast(_Request, State) ->
    {noreply, State}.

handle_info(Message, State) ->
    ?LOG_WARNING("unexpected message: ~tp", [Message]),
    {noreply, State}.
