-module(shop_catalogue).
-behaviour(gen_server).
-export([start_link/0, name/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

name(Article) ->
    gen_server:call(?MODULE, {name, Article}).

init([]) ->
    {ok, #{}}.

handle_call({name, Article}, _From, Names) ->
    {reply, maps:get(Article, Names, Article), Names}.

handle_cast({name, Article, Name}, Names) ->
    shop_label:print(Article),
    {noreply, Names#{Article => Name}}.
