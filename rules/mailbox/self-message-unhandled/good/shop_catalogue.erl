-module(shop_catalogue).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    erlang:send_after(0, self(), fetch_list),
    {ok, []}.

handle_call(articles, _From, Articles) ->
    {reply, Articles, Articles}.

handle_cast(_Message, Articles) ->
    {noreply, Articles}.

handle_info(fetch_list, Articles) ->
    erlang:send_after(60000, self(), fetch_list),
    {noreply, shop_db:articles(Articles)};
handle_info(Message, Articles) ->
    logger:warning(#{unexpected => Message}),
    {noreply, Articles}.
