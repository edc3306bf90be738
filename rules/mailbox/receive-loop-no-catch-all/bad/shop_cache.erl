-module(shop_cache).
-export([start_link/0, put/2, get/1, init/1]).

start_link() ->
    proc_lib:start_link(?MODULE, init, [self()]).

put(Key, Value) ->
    ?MODULE ! {put, Key, Value},
    ok.

get(Key) ->
    Ref = monitor(process, ?MODULE),
    ?MODULE ! {get, Key, self(), Ref},
    receive
        {Ref, Value} ->
            demonitor(Ref, [flush]),
            Value;
        {'DOWN', Ref, process, _Pid, Reason} ->
            exit(Reason)
    after 5000 ->
        demonitor(Ref, [flush]),
        exit(timeout)
    end.

init(_Parent) ->
    register(?MODULE, self()),
    proc_lib:init_ack({ok, self()}),
    loop(#{}).

loop(Cache) ->
    receive
%%  ^^^^^^^ warning: server loop loop/1 has no clause for unexpected messages: they stay in the mailbox for ever and slow down every receive
        {put, Key, Value} ->
            loop(Cache#{Key => Value});
        {get, Key, From, Ref} ->
            From ! {Ref, maps:get(Key, Cache, undefined)},
            loop(Cache)
    end.
