-module(shop_articles_handler).
-export([init/2, content_types_provided/2, to_json/2]).

init(Req, State) ->
    {cowboy_rest, Req, State}.

content_types_provided(Req, State) ->
    {[{<<"application/json">>, to_json}], Req, State}.

to_json(Req, State) ->
    Sort = sort(cowboy_req:binding(sort, Req)),
    Articles = shop_db:articles(Sort),
    {Articles, Req, State}.

sort(<<"price">>) -> price;
sort(<<"name">>) -> name;
sort(_Other) -> none.
