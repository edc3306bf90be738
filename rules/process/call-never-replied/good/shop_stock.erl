-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #{}}.

handle_call({sell, Article}, _From, Counts) ->
    case Counts of
        #{Article := Count} when Count > 0 -> {reply, ok, Counts#{Article := Count - 1}};
        _ -> {reply, {error, sold_out}, Counts}
    end;
handle_call(flush, From, Counts) ->
    logger:info("~p flushes ~p articles", [From, map_size(Counts)]),
    {reply, ok, emptied(Counts)};
handle_call(_Request, _From, Counts) ->
    {reply, {error, unknown_request}, Counts}.

emptied(Counts) ->
    maps:map(fun(_Article, _Count) -> 0 end, Counts).

handle_cast({add, Article, Count}, Counts) ->
    {noreply, Counts#{Article => Count}};
handle_cast(_Message, Counts) ->
    {noreply, Counts}.
