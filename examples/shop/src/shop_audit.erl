%% Writes down what was sold, for the tax office: a process of its own kind that understands system messages.
-module(shop_audit).

-export([start_link/0, record/1]).
-export([init/1, system_continue/3, system_terminate/4, system_code_change/4]).

-include_lib("kernel/include/logger.hrl").

-spec start_link() -> {ok, pid()} | {error, term()}.
start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

-spec record(term()) -> ok.
record(Event) ->
    ?MODULE ! {record, Event},
    ok.

-spec init(pid()) -> no_return().
init(Parent) ->
    true = register(?MODULE, self()),
    {ok, File} = application:get_env(shop, audit_file),
    {ok, Log} = open(File),
    proc_lib:init_ack(Parent, {ok, self()}),
    loop(Parent, Log).

open(File) ->
    case disk_log:open([{name, ?MODULE}, {file, File}]) of
        {repaired, Log, _Recovered, _BadBytes} -> {ok, Log};
        Opened -> Opened
    end.

%% One event that cannot be written must not end the trail.
loop(Parent, Log) ->
    try
        receive
            {system, From, Request} ->
                sys:handle_system_msg(Request, From, Parent, ?MODULE, [], Log);
            Message ->
                ok = write(Message, Log),
                loop(Parent, Log)
        end
    catch
        error:Reason ->
            ?LOG_ERROR("audit event lost: ~tp", [Reason]),
            loop(Parent, Log)
    end.

write({record, Event}, Log) ->
    disk_log:log(Log, {calendar:universal_time(), Event});
write(Message, _Log) ->
    ?LOG_WARNING("unexpected message: ~tp", [Message]).

system_continue(Parent, _Debug, Log) ->
    loop(Parent, Log).

-spec system_terminate(term(), pid(), [sys:dbg_opt()], term()) -> no_return().
system_terminate(Reason, _Parent, _Debug, _Log) ->
    exit(Reason).

system_code_change(Log, _Module, _OldVsn, _Extra) ->
    {ok, Log}.
