%% Tied to one port: it blocks, but takes nothing that is not its own.
-module(shop_scales).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Program) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Program, []).

init(Program) ->
    {ok, open_port({spawn_executable, Program}, [binary, {line, 80}])}.

handle_call(weigh, _From, Port) ->
    port_command(Port, <<"weigh\n">>),
    receive
%%  ^^^^^^^ info: receive in handle_call/3 blocks the gen_server: its messages pile up and every one of them is scanned
        {Port, {data, {eol, Line}}} -> {reply, {ok, Line}, Port}
    after 2000 ->
        {reply, {error, timeout}, Port}
    end.

handle_cast(_Message, Port) ->
    {noreply, Port}.

handle_info(_Message, Port) ->
    {noreply, Port}.
