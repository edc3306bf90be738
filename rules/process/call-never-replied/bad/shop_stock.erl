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
        _ -> {noreply, Counts}
%%           ^^^^^^^^^^^^^^^^^ warning: handle_call/3 goes on without an answer to {sell, Article} here and forgets who asked: the caller waits until its timeout
    end;
handle_call(flush, From, Counts) ->
    logger:info("~p flushes ~p articles", [From, map_size(Counts)]),
    {noreply, emptied(Counts)};
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^ error: handle_call/3 goes on without an answer to flush and forgets who asked: the caller waits until its timeout
handle_call(_Request, _From, Counts) ->
    {noreply, Counts}.
%%  ^^^^^^^^^^^^^^^^^ info: handle_call/3 goes on without an answer to requests it does not know and forgets who asked: the caller waits until its timeout

emptied(Counts) ->
    maps:map(fun(_Article, _Count) -> 0 end, Counts).

handle_cast({add, Article, Count}, Counts) ->
    {noreply, Counts#{Article => Count}};
handle_cast(_Message, Counts) ->
    {noreply, Counts}.
