-module(shop_import).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, none}.

handle_call(_Request, _From, State) ->
    {reply, ok, State}.

%% What a process of its own does once is no matter of this server.
handle_cast({import, Load}, State) ->
    spawn_link(fun() -> persistent_term:put(shop_catalogue, Load()) end),
    {noreply, State}.

handle_info(_Message, State) ->
    {noreply, State}.
