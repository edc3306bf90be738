%% Who asked is kept, handed to another process, or told that the server ends.
-module(shop_orders).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-record(state, {waiting = [], from}).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #state{}}.

handle_call(next, From, #state{waiting = Waiting} = State) ->
    {noreply, State#state{waiting = [From | Waiting]}};
handle_call(last, From, State) ->
    {noreply, State#state{from = From}};
handle_call({print, Order}, From, State) ->
    spawn_link(fun() -> gen_server:reply(From, io:format("~p~n", [Order])) end),
    {noreply, State};
handle_call(ping, From, State) ->
    gen_server:reply(From, pong),
    {noreply, State};
handle_call(stop, _From, State) ->
    {stop, normal, State};
handle_call(crash, _From, State) ->
    fatal(crash),
    {noreply, State};
handle_call(reset, _From, State) ->
    shop_alarm:fatal("reset by hand"),
    {noreply, State};
handle_call(Request, From, State) ->
    other(Request, From, State).

fatal(Reason) ->
    exit(Reason).

other(_Request, {Pid, _Tag}, State) ->
    exit(Pid, unknown_request),
    {noreply, State}.

handle_cast({order, Order}, #state{waiting = [From | Waiting]} = State) ->
    gen_server:reply(From, Order),
    {noreply, State#state{waiting = Waiting}}.

handle_info({order, Order}, #state{from = From} = State) ->
    gen_server:reply(From, Order),
    {noreply, State#state{from = undefined}}.
