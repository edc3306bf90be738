-module(shop_log).
-behaviour(gen_server).
-export([start_link/0, init/1, handle_call/3, handle_cast/2]).

-record(state, {log = [], last}).

start_link() ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).

init([]) ->
    {ok, #state{}}.

handle_call(log, _From, State) ->
    {reply, State#state.log, State}.

handle_cast({log, Entry}, State = #state{log = Log}) ->
    {noreply, State#state{log = [Entry | Log], last = Entry}}.
%%                              ^^^^^^^^^^^^^ warning: handle_cast/2 adds to #state.log, and nothing in shop_log ever takes anything out: the state grows as long as the server lives
