-module(shop_branch_office).
-export([ask/2]).

ask(Branch, Article) ->
    shop_branch:stock(Branch, Article).
