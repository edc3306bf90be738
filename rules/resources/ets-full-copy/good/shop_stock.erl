-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, ets:new(stock, [])}.

handle_call(articles, _From, Table) ->
    {reply, ets:info(Table, size), Table}.

handle_cast(_Message, Table) ->
    {noreply, Table}.

handle_info(print, Table) ->
    print(Table),
    {noreply, Table}.

print(Table) ->
    ets:foldl(fun(Row, ok) -> io:format("~p~n", [Row]) end, ok, Table).
