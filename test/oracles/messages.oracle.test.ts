import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, ownEpmd, scratchDir } from '../oracle.ts';

const rules = join(__dirname, '..', '..', 'rules', 'mailbox');

/** Compiles a module of a rule's example and evaluates code that uses it. Returns the lines it prints. */
function run(fixture: string, module: string, code: string): string[] {
  const out = scratchDir();
  erlc([join(rules, fixture, `${module}.erl`)], out);
  return erlEval(code, [out])
    .split('\n')
    .filter((line) => line !== '');
}

/** Starts a server, does something to it, and prints why it ended: the error without its stack, or `alive`. */
function fateOf(module: string, action = 'ok', waitMs = 300): string {
  return `process_flag(trap_exit, true),
    {ok, Pid} = ${module}:start_link(),
    ${action},
    receive {'EXIT', Pid, {Why, _}} -> io:format("~p~n", [Why]) after ${waitMs} -> io:format("alive~n") end`;
}

describeWithOtp('A message that a server has no clause for', () => {
  const fixture = (name: string) => `self-message-unhandled/${name}`;

  test('is dropped by a clause for any message, and what it was to do never happens', () => {
    expect(run(fixture('bad'), 'shop_catalogue', fateOf('shop_catalogue'))).toEqual(['alive']);
    // The right message makes the catalogue ask shop_db, which is not there.
    expect(run(fixture('good'), 'shop_catalogue', fateOf('shop_catalogue'))).toEqual(['undef']);
  });

  test.each([
    ['stops a server whose clause for any message says so', 'shop_stock:add(tea, 1)', ['unexpected']],
    ['is logged and dropped where there is no handle_info/2', 'shop_stock:flush()', ['alive']],
    [
      'is answered by the clause for any request',
      'io:format("~p~n", [shop_stock:count(tea)])',
      ['{error,unknown_request}', 'alive'],
    ],
  ])('%s', (_name, action, lines) => {
    expect(run(fixture('bad-api'), 'shop_stock', fateOf('shop_stock', action))).toEqual(lines);
  });

  test('ends the server when it is a continuation and there is no handle_continue/2', () => {
    expect(run(fixture('bad-continue'), 'shop_report', fateOf('shop_report'))).toEqual(['undef']);
    expect(run(fixture('good-continue'), 'shop_report', fateOf('shop_report'))).toEqual(['alive']);
  });

  test.each([
    ['that it sends itself', 'gen_server:cast(Pid, {paid, 5})'],
    ['of a monitor', 'gen_server:cast(Pid, {watch, spawn(fun() -> ok end)})'],
    ['of a timer', 'gen_server:cast(Pid, {watch, self()})'],
  ])('%s ends it where no clause takes it', (_name, action) => {
    expect(run(fixture('bad-crash'), 'shop_till', fateOf('shop_till', action, 1500))).toEqual(['function_clause']);
  });

  test.each([
    ['closed', 'ok'],
    ['open', 'gen_statem:cast(Pid, open), gen_statem:cast(Pid, close)'],
  ])('ends a state machine, in state %s', (_name, action) => {
    expect(run(fixture('bad-statem'), 'shop_door', fateOf('shop_door', action))).toEqual(['function_clause']);
  });

  test('comes in pairs from net_kernel:monitor_nodes/2 without options, with information otherwise', () => {
    const code = `{ok, _} = net_kernel:start([shop_messages, shortnames]),
      ok = net_kernel:monitor_nodes(true, []),
      ok = net_kernel:monitor_nodes(true, [nodedown_reason]),
      {ok, Peer, _} = peer:start(#{name => shop_messages_peer}),
      peer:stop(Peer),
      Next = fun() -> receive Message -> {element(1, Message), tuple_size(Message)} after 5000 -> none end end,
      io:format("~p~n", [lists:sort([Next(), Next(), Next(), Next()])])`;
    expect(erlEval(code, [], ownEpmd()).trim()).toBe('[{nodedown,2},{nodedown,3},{nodeup,2},{nodeup,3}]');
  });
});

describeWithOtp('A message that a server does not know', () => {
  const fixture = (name: string) => `handle-info-no-catch-all/${name}`;

  test('crashes it where handle_info/2 has no clause for it, and only there', () => {
    expect(run(fixture('bad'), 'shop_desk', fateOf('shop_desk', 'Pid ! what'))).toEqual(['function_clause']);
    expect(run(fixture('good'), 'shop_desk', fateOf('shop_desk', 'Pid ! what'))).toEqual(['alive']);
    expect(run(fixture('good-no-handle-info'), 'shop_price', fateOf('shop_price', 'Pid ! what'))).toEqual(['alive']);
  });

  test('removes an event handler and leaves the manager alive', () => {
    const code = `{ok, Pid} = gen_event:start(), ok = gen_event:add_handler(Pid, shop_audit, "cat"),
      Pid ! what, io:format("~p~n", [{gen_event:which_handlers(Pid), is_process_alive(Pid)}])`;
    expect(run(fixture('bad-event-handler'), 'shop_audit', code)).toEqual(['{[],true}']);
  });

  test('is not the late answer to a call: since OTP 24 there are none', () => {
    const code = `Slow = spawn(fun() -> receive {'$gen_call', From, _} -> timer:sleep(200), gen_server:reply(From, late) end end),
      Why = try gen_server:call(Slow, price, 50) catch exit:{Reason, _} -> Reason end,
      io:format("~p~n", [{Why, receive Late -> Late after 500 -> nothing end}])`;
    expect(erlEval(code).trim()).toBe('{timeout,nothing}');
  });

  test('is a message that a demonitor without flush left behind', () => {
    const code = `Leave = fun(Options) ->
          Pid = spawn(fun() -> ok end), Ref = monitor(process, Pid), timer:sleep(50),
          demonitor(Ref, Options),
          receive {'DOWN', Ref, process, Pid, _} -> left after 0 -> nothing end
        end,
      io:format("~p~n", [{Leave([]), Leave([flush])}])`;
    expect(erlEval(code).trim()).toBe('{left,nothing}');
  });
});
