-module(shop_till).
-behaviour(gen_server).
-export([start_link/0, close/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

close() ->
    gen_server:call(?MODULE, stop).

init([]) ->
    {ok, 0}.

handle_call(stop, _From, Total) ->
    {stop, normal, Total, Total}.

handle_cast({sold, Price}, Total) ->
    {noreply, Total + Price}.
