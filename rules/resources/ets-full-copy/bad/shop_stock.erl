-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, ets:new(stock, [])}.

handle_call(articles, _From, Table) ->
    {reply, length(ets:tab2list(Table)), Table}.
%%                 ^^^^^^^^^^^^ info: ets:tab2list/1 in handle_call/3 copies every row of the table: the server stops for as long as that takes, and its heap grows by all of it

handle_cast(_Message, Table) ->
    {noreply, Table}.

handle_info(print, Table) ->
    print(Table),
    {noreply, Table}.

print(Table) ->
    [io:format("~p~n", [Row]) || Row <- ets:match_object(Table, {'_', '_'})],
%%                                      ^^^^^^^^^^^^^^^^ info: ets:match_object/2 in print/1, which handle_info/2 calls, copies every row of the table: the server stops for as long as that takes, and its heap grows by all of it
    ok.
