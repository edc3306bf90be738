-module(till_link).
-export([connect/2]).

connect(Node, Cookie) ->
    true = erlang:set_cookie(Node, Cookie),
    net_kernel:connect_node(Node).
