-module(shop_stock).
-behaviour(gen_server).
-export([start_link/0]).
-export([init/1, handle_call/3, handle_cast/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    _ = spawn_link(fun() -> poll_loop() end),
    {ok, []}.

handle_call(_Request, _From, State) ->
    {reply, {error, unknown_request}, State}.

handle_cast(count, State) ->
    {noreply, [erlang:system_time() | State]}.

poll_loop() ->
    ok = gen_server:cast(?MODULE, count),
    timer:sleep(1000),
    poll_loop().
