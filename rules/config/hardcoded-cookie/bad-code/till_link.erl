-module(till_link).
-export([connect/1]).

connect(Node) ->
    true = erlang:set_cookie(Node, till_cookie),
%%                                 ^^^^^^^^^^^ error: cookie ti… is written into the source and easy to guess, it is the word that templates write: whoever reaches the distribution port can run code on the node
    net_kernel:connect_node(Node).
