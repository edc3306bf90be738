%% Hands orders to the pickers who are free.
-module(shop_warehouse).
-behaviour(gen_server).

-export([start_link/0, register_picker/1, pick/2, picked/1, pickers/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-include_lib("kernel/include/logger.hrl").

-record(state, {
    free = [] :: [pid()],
    busy = #{} :: #{pid() => job()},
    waiting = queue:new() :: queue:queue(job())
}).

-type job() :: {shop_db:order(), shop_db:customer()}.

-spec start_link() -> gen_server:start_ret().
start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

-spec register_picker(pid()) -> ok.
register_picker(Picker) ->
    gen_server:call(?MODULE, {register_picker, Picker}).

-spec pick(shop_db:order(), shop_db:customer()) -> ok.
pick(Order, Customer) ->
    gen_server:cast(?MODULE, {pick, {Order, Customer}}).

%% The picker is done with what it was given.
-spec picked(pid()) -> ok.
picked(Picker) ->
    gen_server:cast(?MODULE, {picked, Picker}).

-spec pickers() -> [pid()].
pickers() ->
    gen_server:call(?MODULE, pickers).

init([]) ->
    {ok, #state{}}.

handle_call({register_picker, Picker}, _From, #state{free = Free} = State) ->
    _ = monitor(process, Picker),
    {reply, ok, hand_out(State#state{free = [Picker | Free]})};
handle_call(pickers, _From, #state{free = Free, busy = Busy} = State) ->
    {reply, Free ++ maps:keys(Busy), State};
handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast({pick, Job}, #state{waiting = Waiting} = State) ->
    {noreply, hand_out(State#state{waiting = queue:in(Job, Waiting)})};
handle_cast({picked, Picker}, #state{free = Free, busy = Busy} = State) ->
    {{Order, Customer}, Rest} = maps:take(Picker, Busy),
    ok = shop_db:delivered(Order),
    shop_mailer:send(Customer, io_lib:format("order ~b is on its way", [Order])),
    {noreply, hand_out(State#state{free = [Picker | Free], busy = Rest})};
handle_cast(_Request, State) ->
    {noreply, State}.

%% What a picker had in hand when it died is handed out again.
handle_info({'DOWN', _, process, Picker, _}, #state{free = Free, busy = Busy, waiting = Waiting} = State) ->
    case maps:take(Picker, Busy) of
        {Job, Rest} -> {noreply, hand_out(State#state{busy = Rest, waiting = queue:in_r(Job, Waiting)})};
        error -> {noreply, State#state{free = lists:delete(Picker, Free)}}
    end;
handle_info(Message, State) ->
    ?LOG_WARNING("unexpected message: ~tp", [Message]),
    {noreply, State}.

hand_out(#state{free = [Picker | Free], busy = Busy, waiting = Waiting} = State) ->
    case queue:out(Waiting) of
        {{value, {Order, _} = Job}, Rest} ->
            shop_picker:pick(Picker, Order),
            hand_out(State#state{free = Free, busy = Busy#{Picker => Job}, waiting = Rest});
        {empty, _} ->
            State
    end;
hand_out(State) ->
    State.
