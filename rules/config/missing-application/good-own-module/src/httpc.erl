%% httpc of inets is another one.
-module(httpc).
-export([request/4]).

%% The shop's own.
request(_Method, _Request, _HttpOptions, _Options) ->
    {ok, {200, [], <<"1.08">>}}.
