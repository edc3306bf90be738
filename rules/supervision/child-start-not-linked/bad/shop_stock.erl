-module(shop_stock).
-behaviour(gen_server).
-export([start/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start() ->
    gen_server:start({local, ?MODULE}, ?MODULE, [], []).
%%  ||||||||||||||||||||||||||||||||||||||||||||||||||| it is started here, without a link

init([]) ->
    {ok, #{}}.

handle_call({count, Article}, _From, Counts) ->
    {reply, maps:get(Article, Counts, 0), Counts}.

handle_cast({set, Article, Count}, Counts) ->
    {noreply, Counts#{Article => Count}}.
