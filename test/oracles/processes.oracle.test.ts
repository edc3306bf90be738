import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithOtp, scratchDir } from '../oracle.ts';

/** Compiles a module, evaluates an expression in a node of one scheduler with it, and gives what that prints. */
function inNode(module: string, source: string, expression: string): string {
  const folder = scratchDir();
  writeFileSync(join(folder, `${module}.erl`), `-module(${module}).\n-compile([export_all, nowarn_export_all]).\n${source}`);
  const compile = spawnSync('erlc', ['-o', folder, join(folder, `${module}.erl`)], { encoding: 'utf8' });
  expect([compile.status, compile.stdout]).toEqual([0, '']);
  const quiet = ['-kernel', 'logger_level', 'none'];
  const node = spawnSync(
    'erl',
    ['+S', '1:1', '-noshell', ...quiet, '-pa', folder, '-eval', `io:format("~0p", [${expression}]), halt(0).`],
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  expect([node.status, node.stderr]).toEqual([0, '']);
  return node.stdout;
}

describeWithOtp('What processes do', () => {
  test('while a process of priority high is busy, no process of priority normal runs', () => {
    const source = `
busy() -> busy().

%% The reductions of a busy process in 200 ms, alone and beside another one.
test(Priority) ->
    process_flag(priority, max),
    Normal = spawn(fun busy/0),
    timer:sleep(50),
    Other = spawn_opt(fun busy/0, [{priority, Priority}]),
    Before = reductions(Normal),
    receive after 200 -> ok end,
    After = reductions(Normal),
    exit(Other, kill),
    exit(Normal, kill),
    After > Before.

reductions(Pid) -> element(2, process_info(Pid, reductions)).
`;
    expect(inNode('busy_beside', source, '{busy_beside:test(normal), busy_beside:test(high)}')).toBe('{true,false}');
  });

  test('a handler that crashes is gone, and only add_sup_handler tells of it', () => {
    const source = `
-behaviour(gen_event).
init(_) -> {ok, none}.
handle_event(crash, _) -> error(crash);
handle_event(_, State) -> {ok, State}.
handle_call(_, State) -> {ok, ok, State}.

test(Add) ->
    {ok, Manager} = gen_event:start_link(),
    ok = gen_event:Add(Manager, ?MODULE, []),
    [?MODULE] = gen_event:which_handlers(Manager),
    gen_event:sync_notify(Manager, crash),
    Told = receive {gen_event_EXIT, ?MODULE, _} -> told after 100 -> not_told end,
    {gen_event:which_handlers(Manager), is_process_alive(Manager), Told}.
`;
    const both = '{crashing_handler:test(add_handler), crashing_handler:test(add_sup_handler)}';
    expect(inNode('crashing_handler', source, both)).toBe('{{[],true,not_told},{[],true,told}}');
  });

  test('a call that times out may have been carried out, and its answer comes later', () => {
    const source = `
-behaviour(gen_server).
init(_) -> {ok, 0}.
handle_call(slow, _, N) -> timer:sleep(200), {reply, done, N + 1};
handle_call(count, _, N) -> {reply, N, N}.
handle_cast(_, N) -> {noreply, N}.

test() ->
    {ok, Server} = gen_server:start(?MODULE, [], []),
    Answer = try gen_server:call(Server, slow, 20) catch _:_ -> ok end,
    {Answer, gen_server:call(Server, count)}.
`;
    expect(inNode('slow_server', source, 'slow_server:test()')).toBe('{ok,1}');
  });

  test('a fun that reads one field of a term takes all of it to the new process', () => {
    const source = `
-record(state, {host, sent}).

test() -> test(#state{host = "mail", sent = lists:seq(1, 100000)}).

test(State) ->
    Host = State#state.host,
    {words(fun() -> work(State#state.host) end) > 100000, words(fun() -> work(Host) end) > 100000}.

work(Host) -> receive stop -> Host end.

words(Fun) ->
    Pid = spawn(Fun),
    {_, Words} = process_info(Pid, total_heap_size),
    exit(Pid, kill),
    Words.
`;
    expect(inNode('mail_state', source, 'mail_state:test()')).toBe('{true,false}');
  });

  test('a persistent term that is replaced is copied into every process that holds it', () => {
    const source = `
test() ->
    persistent_term:put(prices, lists:seq(1, 100000)),
    Self = self(),
    Holder = spawn(fun() -> Prices = persistent_term:get(prices), Self ! ready, receive stop -> Prices end end),
    receive ready -> ok end,
    Before = words(Holder),
    persistent_term:put(prices, none),
    timer:sleep(200),
    {Before > 100000, words(Holder) > 100000}.

words(Pid) -> element(2, process_info(Pid, total_heap_size)).
`;
    expect(inNode('price_term', source, 'price_term:test()')).toBe('{false,true}');
  });

  test('a timer that the other API cancels keeps running, or the process fails', () => {
    const source = `
test() ->
    Ref = erlang:send_after(50, self(), fired),
    Answer = timer:cancel(Ref),
    Fired = receive fired -> fired after 500 -> silent end,
    {ok, TRef} = timer:send_after(50, fired),
    Crash = try erlang:cancel_timer(TRef) catch error:Reason -> Reason end,
    Whole = timer:cancel(timer:send_after(60000, never)),
    {Answer, Fired, Crash, Whole}.
`;
    expect(inNode('two_timers', source, 'two_timers:test()')).toBe('{{error,badarg},fired,badarg,{error,badarg}}');
  });

  test('an exit signal with reason normal ends no other process, shutdown does, and a port closes', () => {
    const source = `
test(Reason) ->
    Pid = spawn(fun() -> receive stop -> ok end end),
    exit(Pid, Reason),
    timer:sleep(50),
    is_process_alive(Pid).

port() ->
    process_flag(trap_exit, true),
    Port = open_port({spawn, "cat"}, []),
    exit(Port, normal),
    timer:sleep(50),
    erlang:port_info(Port).
`;
    const all = '{normal_signal:test(normal), normal_signal:test(shutdown), normal_signal:port()}';
    expect(inNode('normal_signal', source, all)).toBe('{true,false,undefined}');
  });

  test('a server that traps exits and has no clause for them crashes when a helper ends normally', () => {
    const source = `
-behaviour(gen_server).
init(Traps) ->
    process_flag(trap_exit, Traps),
    {ok, spawn_link(fun() -> receive stop -> ok end end)}.
handle_call(helper, _, Helper) -> {reply, Helper, Helper}.
handle_cast(_, Helper) -> {noreply, Helper}.
handle_info(tick, Helper) -> {noreply, Helper}.

test(Traps) ->
    {ok, Server} = gen_server:start(?MODULE, Traps, []),
    gen_server:call(Server, helper) ! stop,
    timer:sleep(100),
    is_process_alive(Server).
`;
    expect(inNode('helped_server', source, '{helped_server:test(true), helped_server:test(false)}')).toBe('{false,true}');
  });
});
