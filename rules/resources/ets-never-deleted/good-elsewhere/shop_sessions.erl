%% Another module takes the sessions out, and the pages are handed to one that nobody has read.
-module(shop_sessions).
-behaviour(gen_server).
-export([start_link/0, open/1, page/2, init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

open(SessionId) ->
    ets:insert(shop_sessions, {SessionId, self()}).

page(Ref, Page) ->
    ets:insert(shop_pages, {Ref, Page}),
    shop_cache:keep(shop_pages, 1000).

init([]) ->
    ets:new(shop_sessions, [named_table, public]),
    ets:new(shop_pages, [named_table, public]),
    {ok, none}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast(_Request, State) ->
    {noreply, State}.
