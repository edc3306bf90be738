-module(shop_rates).
-export([fetch/1, shown/1]).

fetch(Url) ->
    case code:ensure_loaded(httpc) of
        {module, httpc} -> httpc:request(Url);
        {error, _} -> {error, no_client}
    end.

shown(Rate) ->
    try xmerl:export_simple([Rate], xmerl_xml)
    catch error:undef -> io_lib:format("~p", [Rate])
    end.
