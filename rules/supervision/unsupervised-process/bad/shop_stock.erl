-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    _ = spawn(fun() -> poll_loop() end),
%%      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: init/1 starts poll_loop/0 with spawn/1, which never ends: when it crashes nobody restarts it, and when the application stops it stays
    {ok, []}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(_Request, State) ->
    {noreply, State}.

poll_loop() ->
%% 1: ||||||||| this is what the process does for ever
    ok = gen_server:cast(?MODULE, count),
    timer:sleep(1000),
    poll_loop().
