-module(shop_price).
-export([of_article/2]).

of_article(Feed, Article) ->
    Feed ! {price, Article, self()},
%%  ||||||||||||||||||||||||||||||| the request is sent here
    receive
%%  ^^^^^^^ warning: waits for one reply with no timeout and no monitor: hangs for ever if the other process dies
        {price, Article, Cents} -> {ok, Cents};
        {no_price, Article} -> error
    end.
