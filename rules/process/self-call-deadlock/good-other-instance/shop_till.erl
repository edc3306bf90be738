%% There are several tills: the first one is asked by the others.
-module(shop_till).
-behaviour(gen_server).
-export([start_link/1, rate/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link(Name) ->
    gen_server:start_link({local, Name}, ?MODULE, Name, []).

rate(Till) ->
    gen_server:call(Till, rate).

init(shop_till) ->
    {ok, 19};
init(_Name) ->
    {ok, rate(shop_till)}.

handle_call(rate, _From, Rate) ->
    {reply, Rate, Rate}.

handle_cast(renew, _Rate) ->
    {noreply, rate(shop_till)}.
