-module(shop_link).
-export([send/2]).

send(Socket, Text) ->
    Digest = crypto:hash(sha256, Text),
    ssl:send(Socket, [Digest, Text]).
