%% A reference made here is in no message that came before: the wait is as short as gen_server:call's.
-module(shop_db).
-behaviour(gen_server).
-export([start_link/1]).
-export([init/1, handle_call/3, handle_cast/2, handle_info/2]).

start_link(Disk) ->
    gen_server:start_link({local, ?MODULE}, ?MODULE, Disk, []).

init(Disk) ->
    {ok, #{disk => Disk, timer => erlang:start_timer(60000, self(), sync)}}.

handle_call({read, Key}, _From, #{disk := Disk} = State) ->
    Ref = monitor(process, Disk),
    Disk ! {read, Key, self(), Ref},
    receive
        {Ref, Value} ->
            demonitor(Ref, [flush]),
            {reply, Value, State};
        {'DOWN', Ref, process, _Pid, _Reason} ->
            {stop, disk_gone, {error, disk_gone}, State}
    after 1000 ->
        demonitor(Ref, [flush]),
        {reply, {error, timeout}, State}
    end.

handle_cast(sync, #{timer := Timer} = State) ->
    erlang:cancel_timer(Timer),
    receive
        {timeout, Timer, sync} -> ok
    after 0 ->
        ok
    end,
    {noreply, State#{timer := erlang:start_timer(60000, self(), sync)}};
handle_cast(_Message, State) ->
    {noreply, State}.

handle_info({timeout, Timer, sync}, #{timer := Timer} = State) ->
    {noreply, State#{timer := erlang:start_timer(60000, self(), sync)}};
handle_info(_Message, State) ->
    {noreply, State}.
