%% What is on the left is copied, and here that is short, or it happens once.
-module(shop_lists).
-export([all/1, tags/2, flags/1, with_end/2, sections/2]).

all(Baskets) ->
    lists:foldl(fun({_Id, Items}, All) -> Items ++ All end, [], Baskets).

tags([Article | Articles], Tags) ->
    tags(Articles, tags_of(Article) ++ Tags);
tags([], Tags) ->
    lists:usort(Tags).

tags_of({_Id, Tags}) ->
    Tags.

%% There are three of them.
flags(Article) ->
    lists:foldl(fun(Flag, Flags) -> Flags ++ flag(Flag, Article) end, [], [sold, new, cheap]).

flag(Flag, Article) ->
    [Flag || lists:member(Flag, Article)].

%% The list is not handed on.
with_end([Item | Items], Items0) ->
    [Item | with_end(Items, Items0)];
with_end([], Items0) ->
    Items0 ++ [last].

%% Each section is begun anew.
sections([{section, Items} | Rest], Prefix) ->
    [Prefix ++ Items | sections(Rest, Prefix)];
sections([], _Prefix) ->
    [].
