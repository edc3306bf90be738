%% The server does not know what its own interface sends.
-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, add/2, count/1, flush/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

add(Article, Count) ->
    gen_server:cast(?MODULE, {add, Article, Count}).
%%                           ^^^^^^^^^^^^^^^^^^^^^ error: {add,_,_}, sent with gen_server:cast/2, has no clause of its own in handle_cast/2: the clause for any message stops the process

count(Article) ->
    gen_server:call(?MODULE, {count, Article}).
%%                           ^^^^^^^^^^^^^^^^ warning: {count,_}, sent with gen_server:call/2, has no clause of its own in handle_call/3: the clause for any request answers it

flush() ->
    ?MODULE ! flush.
%%            ^^^^^ warning: flush, sent with !, comes to handle_info/2, which does not exist: gen_server logs it and drops it

init([]) ->
    {ok, #{}}.

handle_call({number, Article}, _From, Stock) ->
    {reply, maps:get(Article, Stock, 0), Stock};
handle_call(_Request, _From, Stock) ->
    {reply, {error, unknown_request}, Stock}.

handle_cast({add, {Article, Count}}, Stock) ->
    {noreply, Stock#{Article => Count}};
handle_cast(stop, Stock) ->
    {stop, normal, Stock};
handle_cast(Message, Stock) ->
    {stop, {unexpected, Message}, Stock}.
