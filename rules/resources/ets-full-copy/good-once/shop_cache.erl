-module(shop_cache).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

%% Nobody is served yet, and rows that are asked for by key are few.
init([]) ->
    Table = ets:new(cache, []),
    [] = ets:tab2list(Table),
    {ok, Table}.

handle_call({row, Key}, _From, Table) ->
    {reply, ets:match_object(Table, {Key, '_'}), Table}.

handle_cast(_Message, Table) ->
    {noreply, Table}.

handle_info(_Message, Table) ->
    {noreply, Table}.
