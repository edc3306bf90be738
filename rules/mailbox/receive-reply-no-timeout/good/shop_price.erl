-module(shop_price).
-export([of_article/2]).

of_article(Feed, Article) ->
    Ref = monitor(process, Feed),
    Feed ! {price, Article, self(), Ref},
    receive
        {price, Ref, Cents} ->
            demonitor(Ref, [flush]),
            {ok, Cents};
        {no_price, Ref} ->
            demonitor(Ref, [flush]),
            error;
        {'DOWN', Ref, process, _Pid, Reason} ->
            exit({Reason, {?MODULE, of_article, [Feed, Article]}})
    after 5000 ->
        demonitor(Ref, [flush]),
        exit({timeout, {?MODULE, of_article, [Feed, Article]}})
    end.
