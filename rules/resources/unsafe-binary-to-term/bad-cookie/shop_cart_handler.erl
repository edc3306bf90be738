-module(shop_cart_handler).
-export([init/2, to_json/2]).

init(Req, State) ->
    {cowboy_rest, Req, State}.

to_json(Req, State) ->
    #{cart := Cart} = cowboy_req:match_cookies([{cart, [], <<>>}], Req),
    {shop_carts:show(decode(Cart)), Req, State}.

decode(Cookie) ->
    erlang:binary_to_term(base64:decode(Cookie)).
%%  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: erlang:binary_to_term/1 in decode/1 decodes what comes over the network without [safe]: whoever sends it can fill the atom table and bring funs
