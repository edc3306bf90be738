-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, count/1, total/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

count(Article) ->
    gen_server:call(?MODULE, {count, Article}).

total() ->
    gen_server:call(?MODULE, total).

init([]) ->
    {ok, #{}}.

handle_call({count, Article}, _From, Counts) ->
    {reply, maps:get(Article, Counts, 0), Counts};
handle_call(total, _From, Counts) ->
    {reply, lists:sum(maps:values(Counts)), Counts};
handle_call(_Request, _From, Counts) ->
    {reply, {error, unknown_request}, Counts}.

handle_cast({add, Article, Count}, Counts) ->
    {noreply, Counts#{Article => Count}};
handle_cast(_Message, Counts) ->
    {noreply, Counts}.
