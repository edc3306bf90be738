-module(shop_orders_handler).
-export([init/2, accept_content/2]).

init(Req, State) ->
    {cowboy_rest, Req, State}.

accept_content(Req0, State) ->
    {ok, Body, Req} = cowboy_req:read_body(Req0),
    Order = jsone:decode(Body, [{keys, atom}]),
%%          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: jsone:decode/2 in accept_content/2 makes an atom of every key in what comes over the network: none of them is ever freed
    ok = shop_orders:add(Order),
    {true, Req, State}.
