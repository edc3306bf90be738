-module(shop_cart_page).
-behaviour(shop_page).
-export([init/1, handle_info/2]).

init(#{cart := Cart}) ->
    {page, Cart};
init(_Request) ->
    {redirect, <<"/login">>}.

handle_info({sold_out, Article}, Cart) ->
    {keep, lists:delete(Article, Cart)};
handle_info(logout, _Cart) ->
    close.
