-module(shop_articles_handler).
-export([init/2, content_types_provided/2, to_json/2]).

init(Req, State) ->
    {cowboy_rest, Req, State}.

content_types_provided(Req, State) ->
    {[{<<"application/json">>, to_json}], Req, State}.

to_json(Req, State) ->
    Sort = binary_to_atom(cowboy_req:binding(sort, Req), utf8),
%%         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: erlang:binary_to_atom/2 in to_json/2 makes atoms of what comes over the network: whoever sends enough different words ends the node
    Articles = shop_db:articles(Sort),
    {Articles, Req, State}.
