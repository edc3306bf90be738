-module(shop_import).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_continue/2, handle_call/3, handle_cast/2]).

start_link(File) ->
    gen_server:start_link(?MODULE, File, []).

init(File) ->
    {ok, File, {continue, import}}.

handle_continue(import, File) ->
    {ok, Articles} = file:consult(File),
    true = ets:insert(shop_articles, Articles),
    {stop, normal, File}.

handle_call(file, _From, File) ->
    {reply, File, File}.

handle_cast(_Request, File) ->
    {noreply, File}.
