%% The catalogue only sends the label printer a message, and does not wait.
-module(shop_label).
-behaviour(gen_server).
-export([start_link/0, print/1]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

print(Article) ->
    gen_server:cast(?MODULE, {print, Article}).

init([]) ->
    {ok, []}.

handle_call({print, Article}, _From, State) ->
    {reply, shop_catalogue:name(Article), State}.

handle_cast({print, Article}, State) ->
    io:format("~p~n", [shop_catalogue:name(Article)]),
    {noreply, State}.
