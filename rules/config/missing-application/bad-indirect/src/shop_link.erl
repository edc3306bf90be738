-module(shop_link).
-export([send/2]).

send(Socket, Text) ->
    Digest = crypto:hash(sha256, Text),
%%           ||||||||||||||||||||||||| crypto:hash/2 is called here
    ssl:send(Socket, [Digest, Text]).
