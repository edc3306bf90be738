%% Waits that end when the other side does: a socket, a port, a link whose message is taken, a node.
-module(shop_terminal).
-export([ask/2, weigh/1, convert/1, far/2, close/2]).

ask(Socket, Question) ->
    ok = gen_tcp:send(Socket, Question),
    inet:setopts(Socket, [{active, once}]),
    self() ! {asked, self()},
    receive
        {tcp, Socket, Answer} -> {ok, Answer};
        {tcp_closed, Socket} -> closed
    end.

weigh(Scales) ->
    Port = open_port({spawn_executable, Scales}, [exit_status, binary]),
    Port ! {self(), {command, <<"weigh\n">>}},
    receive
        {Port, {data, Weight}} -> {ok, Weight};
        {Port, {exit_status, Status}} -> {error, Status}
    end.

convert(Image) ->
    process_flag(trap_exit, true),
    Me = self(),
    Worker = spawn_link(fun() -> receive {convert, From} -> From ! {self(), Image} after 5000 -> ok end end),
    Worker ! {convert, Me},
    receive
        {Worker, Converted} -> {ok, Converted};
        {'EXIT', Worker, Reason} -> {error, Reason}
    end.

far(Node, Question) ->
    monitor_node(Node, true),
    {shop_desk, Node} ! {Question, self()},
    receive
        {answer, Answer} -> {ok, Answer};
        {nodedown, Node} -> {error, nodedown}
    end.

%% The second message comes from whoever watches the till.
close(Till, Number) ->
    Till ! {close, self()},
    receive
        {Till, closed} -> ok;
        {till_gone, Number} -> gone
    end.
