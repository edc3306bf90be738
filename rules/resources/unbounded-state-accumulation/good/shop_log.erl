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
    {noreply, State#state{log = lists:sublist([Entry | Log], 1000), last = Entry}}.
