-module(shop_queue).
-behaviour(gen_server).
-export([start_link/0, enter/1, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

enter(Customer) ->
    gen_server:call(?MODULE, {enter, Customer}).

init([]) ->
    {ok, #{}}.

handle_call({enter, Customer}, _From, Queue) when is_map_key(Customer, Queue) ->
    {reply, map_size(Queue) - 1, Queue};
handle_call({enter, Customer}, _From, Queue) ->
    Ref = monitor(process, Customer),
    {reply, map_size(Queue), Queue#{Customer => Ref}};
handle_call({leave, Customer}, _From, Queue) ->
    {Ref, Left} = maps:take(Customer, Queue),
    demonitor(Ref, [flush]),
    {reply, ok, Left}.

handle_cast(_Request, Queue) ->
    {noreply, Queue}.

handle_info({'DOWN', _Ref, process, Customer, _Reason}, Queue) ->
    {noreply, maps:remove(Customer, Queue)};
handle_info(_Message, Queue) ->
    {noreply, Queue}.
