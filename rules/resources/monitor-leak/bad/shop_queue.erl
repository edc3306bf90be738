-module(shop_queue).
-behaviour(gen_server).
-export([start_link/0, enter/1, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

enter(Customer) ->
    gen_server:call(?MODULE, {enter, Customer}).

init([]) ->
    {ok, []}.

handle_call({enter, Customer}, _From, Queue) ->
    monitor(process, Customer),
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^ info: handle_call/3 makes another monitor of Customer with every request and drops its reference: they pile up as long as Customer lives
    {reply, length(Queue), [Customer | lists:delete(Customer, Queue)]};
handle_call({leave, Customer}, _From, Queue) ->
    {reply, ok, lists:delete(Customer, Queue)}.

handle_cast(_Request, Queue) ->
    {noreply, Queue}.
