-module(shop_advert).
-behaviour(gen_server).
-export([start_link/0, show/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

show(Customer) ->
    gen_server:cast(?MODULE, {show, Customer}).

init([]) ->
    {ok, []}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast({show, Customer}, State) ->
    {noreply, [Customer | State]}.
