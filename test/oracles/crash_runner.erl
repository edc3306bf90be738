%% Starts a supervision tree, kills one worker again and again, and prints what OTP does about it.
-module(crash_runner).
-export([main/1, start_worker/1, worker/1]).

%% A worker that does nothing but live, under its own name.
start_worker(Name) ->
    proc_lib:start_link(?MODULE, worker, [Name]).

worker(Name) ->
    register(Name, self()),
    proc_lib:init_ack({ok, self()}),
    receive after infinity -> ok end.

%% Lines of `Top Crasher Worker,Worker,…`; prints `Top Crashes ended|contained Restarted,… Lost,…` for each, where
%% Restarted and Lost are the other workers that the first crash restarts or stops for good.
main([File]) ->
    logger:set_primary_config(level, none),
    {ok, Text} = file:read_file(File),
    [run([binary_to_atom(Word) || Word <- binary:split(Line, [<<" ">>, <<",">>], [global])])
     || Line <- binary:split(Text, <<"\n">>, [global]), Line =/= <<>>],
    halt(0).

run([Top, Crasher | Workers]) ->
    process_flag(trap_exit, true),
    {ok, Pid} = Top:start_link(),
    Before = pids(Workers),
    {Crashes, End, First} = crash(Pid, Crasher, Workers, 0, undefined),
    {Restarted, Lost} = changes(Before, First),
    io:format("~s ~b ~s ~s ~s~n", [Top, Crashes, End, names(Restarted -- [Crasher]), names(Lost -- [Crasher])]),
    stop(Pid).

crash(Top, Crasher, Workers, Count, First) ->
    Victim = whereis(Crasher),
    Ref = monitor(process, Victim),
    exit(Victim, crash),
    receive {'DOWN', Ref, process, Victim, _} -> ok end,
    case settle(Top, Crasher, 200) of
        ended -> {Count + 1, ended, seen(First, [])};
        gone -> {Count + 1, contained, seen(First, pids(Workers))};
        back -> crash(Top, Crasher, Workers, Count + 1, seen(First, pids(Workers)))
    end.

seen(undefined, Pids) -> Pids;
seen(First, _) -> First.

%% Supervisors answer only when they have dealt with the exit; the tree is quiet when all of them have.
settle(Top, Crasher, Left) ->
    receive {'EXIT', Top, _} -> ended
    after 5 ->
        Quiet = is_process_alive(Top) andalso (catch deep(Top)) =:= ok,
        case whereis(Crasher) of
            undefined when Left > 0 -> settle(Top, Crasher, Left - 5);
            undefined -> gone;
            _ when Quiet -> back;
            _ -> settle(Top, Crasher, Left)
        end
    end.

deep(Sup) ->
    [deep(Pid) || {_, Pid, supervisor, _} <- supervisor:which_children(Sup), is_pid(Pid)],
    ok.

pids(Workers) -> [{Name, whereis(Name)} || Name <- Workers].

changes(Before, []) -> {[], [Name || {Name, _} <- Before, false]};
changes(Before, After) ->
    {[Name || {Name, Pid} <- Before, {Other, New} <- After, Name =:= Other, New =/= Pid, New =/= undefined],
     [Name || {Name, _} <- Before, {Other, undefined} <- After, Name =:= Other]}.

names([]) -> "-";
names(Names) -> lists:join(",", [atom_to_list(Name) || Name <- Names]).

stop(Pid) ->
    exit(Pid, shutdown),
    receive {'EXIT', Pid, _} -> ok after 2000 -> ok end.
