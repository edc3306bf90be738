-module(shop_orders_handler).
-export([init/2, accept_content/2]).

init(Req, State) ->
    {cowboy_rest, Req, State}.

accept_content(Req0, State) ->
    {ok, Body, Req} = cowboy_req:read_body(Req0),
    Order = jsone:decode(Body, [{keys, attempt_atom}]),
    ok = shop_orders:add(Order),
    {true, Req, State}.
