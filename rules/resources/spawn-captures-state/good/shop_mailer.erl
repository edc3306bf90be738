-module(shop_mailer).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2]).

-record(state, {host, sent = []}).

start_link() ->
    gen_server:start_link(?MODULE, [], []).

init([]) ->
    {ok, #state{host = "mail.example.org"}}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

handle_cast({send, Letter}, #state{host = Host} = State) ->
    spawn_link(fun() -> deliver(Host, Letter) end),
    {noreply, State#state{sent = [Letter | State#state.sent]}}.

deliver(Host, Letter) ->
    {ok, Socket} = gen_tcp:connect(Host, 25, []),
    ok = gen_tcp:send(Socket, Letter),
    gen_tcp:close(Socket).
