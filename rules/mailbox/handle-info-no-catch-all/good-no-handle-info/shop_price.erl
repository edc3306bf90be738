%% Without handle_info/2 gen_server logs what it does not know, and a clause that may take it is enough.
-module(shop_price).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    process_flag(trap_exit, true),
    {ok, #{}}.

handle_call({price, Article}, _From, Prices) ->
    {reply, maps:find(Article, Prices), Prices}.

handle_cast({price, Article, Cents}, Prices) ->
    {noreply, Prices#{Article => Cents}}.
