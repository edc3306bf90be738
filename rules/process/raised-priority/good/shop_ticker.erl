-module(shop_ticker).
-export([start_link/1, start_display/1, run/1]).

start_link(Feed) ->
    {ok, spawn_link(?MODULE, run, [Feed])}.

start_display(Show) ->
    spawn_opt(Show, [link]).

run(Feed) ->
    process_flag(message_queue_data, off_heap),
    tick(Feed).

tick(Feed) ->
    receive
        {price, _Article, _Cents} = Price -> Feed(Price);
        _Other -> ok
    end,
    tick(Feed).
