-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0, count/1, sell/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

count(Article) ->
    gen_server:call(?MODULE, {count, Article}).

sell(Article) ->
    gen_server:call(?MODULE, {sell, Article}).

init([]) ->
    {ok, #{tea => 8}}.

handle_call({count, Article}, _From, Counts) ->
    {reply, maps:get(Article, Counts, 0), Counts};
handle_call({sell, Article}, From, Counts) ->
    spawn_link(fun() -> gen_server:reply(From, {ok, shop_till:price(Article)}) end),
    {noreply, maps:update_with(Article, fun(Count) -> Count - 1 end, Counts)}.

handle_cast(_Message, Counts) ->
    {noreply, Counts}.
