%% What is added is taken out somewhere, or there are only so many.
-module(shop_jobs).
-behaviour(gen_server).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

-record(state, {jobs = queue:new(), failed = [], seen = #{}, done = 0, batch = []}).
-record(report, {lines = []}).

init([]) ->
    {ok, #state{}}.

handle_call(report, _From, State = #state{failed = Failed}) ->
    {reply, lists:foldl(fun line/2, #report{}, Failed), State}.

%% Not the server's state.
line(Job, Report) ->
    Report#report{lines = [Job | Report#report.lines]}.

handle_cast({job, Job}, State = #state{jobs = Jobs}) ->
    {noreply, State#state{jobs = queue:in(Job, Jobs)}};
handle_cast({failed, Job}, State) ->
    {noreply, State#state{failed = [Job | State#state.failed]}};
handle_cast({seen, Kind}, State = #state{seen = Seen}) when is_atom(Kind) ->
    {noreply, State#state{seen = Seen#{Kind => true}}};
handle_cast({add, Job}, State = #state{batch = Batch}) ->
    {noreply, State#state{batch = [Job | Batch]}}.

handle_info(next, State = #state{jobs = Jobs, done = Done}) ->
    {{value, _Job}, Left} = queue:out(Jobs),
    {noreply, State#state{jobs = Left, done = Done + 1}};
handle_info(clear, State) ->
    {noreply, State#state{failed = []}};
handle_info(flush, State = #state{batch = [_ | Rest]}) ->
    {noreply, State#state{batch = Rest}}.
