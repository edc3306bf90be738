-module(shop_cart_handler).
-export([init/2, to_json/2]).

init(Req, State) ->
    {cowboy_rest, Req, State}.

to_json(Req, State) ->
    #{cart := Cart} = cowboy_req:match_cookies([{cart, [], <<>>}], Req),
    {shop_carts:show(decode(Cart)), Req, State}.

decode(Cookie) ->
    erlang:binary_to_term(base64:decode(Cookie), [safe]).
