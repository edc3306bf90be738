%% Neither says how data is to come: as messages, without end.
-module(shop_scales).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_continue/2, handle_info/2]).

start_link(Port) ->
    gen_server:start_link(?MODULE, Port, []).

init(Port) ->
    {ok, Listen} = gen_tcp:listen(Port, [binary, {reuseaddr, true}]),
%%                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: gen_tcp:listen/2 without {active, _}, which means {active, true}: nothing slows the peer down, and what it sends fills the mailbox
    {ok, Display} = gen_tcp:connect("display", 4711, [binary]),
%%                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: gen_tcp:connect/3 without {active, _}, which means {active, true}: nothing slows the peer down, and what it sends fills the mailbox
    {ok, #{listen => Listen, display => Display}, {continue, accept}}.

handle_continue(accept, #{listen := Listen} = State) ->
    {ok, Socket} = gen_tcp:accept(Listen),
    {noreply, State#{scales => Socket}}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Message, State) ->
    {noreply, State}.

handle_info({tcp, Socket, Weight}, #{scales := Socket, display := Display} = State) ->
    ok = gen_tcp:send(Display, Weight),
    {noreply, State};
handle_info(_Message, State) ->
    {noreply, State}.
