-module(shop_desk).
-export([load/1, price/2, choose/1, label/1]).

load(Pid) ->
    case process_info(Pid, message_queue_len) of
        {message_queue_len, Length} when Length > 100 -> busy;
        _ -> idle
    end.

price(Article, Prices) ->
    case Prices of
        #{Article := 0} -> free;
        #{Article := Price} -> Price
    end.

choose(Article) ->
    case lists:member(Article, [tea, coffee]) of
        true -> drink;
        false -> food
    end.

label("no. " ++ "1") ->
    first;
label(Article) ->
    Article.
