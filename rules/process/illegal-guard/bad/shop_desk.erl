%% does not compile
-module(shop_desk).
-export([load/1, price/2, choose/1, label/1]).

load(Pid) when element(2, process_info(Pid, message_queue_len)) > 100 ->
%%                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: process_info/2 is not allowed in a guard: the module does not compile
    busy;
load(_Pid) ->
    idle.

price(Article, Prices) ->
    case Prices of
        #{Article := Price} when is_free(Price) -> free;
%%                               ^^^^^^^^^^^^^^ error: is_free/1 is not allowed in a guard: the module does not compile
        #{Article := Price} -> Price
    end.

is_free(Price) ->
    Price =:= 0.

choose(Article) ->
    if
        lists:member(Article, [tea, coffee]) -> drink;
%%      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: lists:member/2 is not allowed in a guard: the module does not compile
        true -> food
    end.

label(Article) when Article =:= "no. " ++ "1" ->
%%                              ^^^^^^^^^^^^^ error: ++ is not allowed in a guard: the module does not compile
    first;
label(Article) ->
    Article.
