%% The code knows every word that becomes an atom.
-module(shop_search_handler).
-export([init/2, to_json/2, resource_exists/2]).

init(Req, State) ->
    {cowboy_rest, Req, State}.

resource_exists(Req, State) ->
    Kind = cowboy_req:binding(kind, Req),
    case lists:member(Kind, [<<"article">>, <<"order">>]) of
        true -> {true, Req, [binary_to_atom(Kind, utf8) | State]};
        false -> {false, Req, State}
    end.

to_json(Req, State) ->
    Language = language(cowboy_req:header(<<"accept-language">>, Req)),
    Sort = sort(cowboy_req:binding(sort, Req)),
    Order =
        case cowboy_req:binding(order, Req) of
            <<"up">> = Up -> binary_to_atom(Up, utf8);
            Other when Other =:= <<"down">>; Other =:= <<"none">> -> binary_to_atom(Other, utf8);
            _ -> none
        end,
    {shop_db:search(Language, Sort, Order), Req, State}.

language(Tag) when Tag =:= <<"de">>; Tag =:= <<"fr">> ->
    binary_to_atom(Tag, utf8);
language(_Tag) ->
    en.

sort(Word) ->
    true = lists:member(Word, [<<"price">>, <<"name">>]),
    binary_to_atom(Word, utf8).
