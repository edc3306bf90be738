-module(shop_scales).
-behaviour(gen_server).
-export([start/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start() ->
    case gen_server:start({local, ?MODULE}, ?MODULE, [], []) of
        {ok, Pid} ->
            true = link(Pid),
            {ok, Pid};
        {error, Reason} ->
            {error, Reason}
    end.

init([]) ->
    {ok, 0}.

handle_call(weight, _From, Weight) ->
    {reply, Weight, Weight}.

handle_cast({weight, Weight}, _OldWeight) ->
    {noreply, Weight}.
