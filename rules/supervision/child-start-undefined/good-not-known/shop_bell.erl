-module(shop_bell).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2]).

-ifdef(QUIET).
-export([start_link/1]).
-else.
-export([start_link/0]).
-endif.

-ifdef(QUIET).
start_link(Volume) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Volume, []).
-else.
start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, 10, []).
-endif.

init(Volume) ->
    {ok, Volume}.

handle_call(volume, _From, Volume) ->
    {reply, Volume, Volume}.

handle_cast({volume, Volume}, _OldVolume) ->
    {noreply, Volume}.
