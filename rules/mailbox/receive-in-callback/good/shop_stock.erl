-module(shop_stock).
-export([reserve/2]).

reserve(Article, From) ->
    Ref = make_ref(),
    gen_server:cast(shop_stock, {reserve, Article, From, Ref}),
    Ref.
