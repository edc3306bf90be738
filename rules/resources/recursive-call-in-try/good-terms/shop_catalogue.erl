%% Recursion over a term is as deep as the term.
-module(shop_catalogue).
-export([flatten/1, names/1]).

flatten({category, _Name, Parts}) ->
    try
        lists:append([flatten(Part) || Part <- Parts])
    catch
        error:Reason -> [{broken, Reason}]
    end;
flatten({article, Name}) ->
    [Name].

names([Article | Articles]) ->
    try shop_article:name(Article) of
        Name -> [Name | names(Articles)]
    after
        logger:debug("~p", [Article])
    end;
names([]) ->
    [].
