import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rules = join(__dirname, '..', '..', 'rules', 'process');

/** Compiles a rule's example and evaluates code that uses it. */
function run(fixture: string, code: string): string {
  const out = scratchDir();
  const folder = join(rules, fixture);
  erlc(
    readdirSync(folder)
      .filter((name) => name.endsWith('.erl'))
      .map((name) => join(folder, name)),
    out,
  );
  return erlEval(code, [out]).trim();
}

describeWithOtp('A server that asks itself', () => {
  const fate = (start: string, action: string) =>
    `process_flag(trap_exit, true), {ok, Pid} = ${start}, catch ${action},
      receive {'EXIT', Pid, {calling_self, _}} -> io:put_chars("calling_self"); {'EXIT', Pid, {{calling_self, _}, _}} -> io:put_chars("calling_self");
        {'EXIT', Pid, Other} -> io:format("~0p", [Other]) after 500 -> io:put_chars("alive") end`;

  test.each([
    ['bad', 'calling_self'],
    ['good', 'alive'],
  ])('through its own interface: %s', (fixture, end) => {
    const action = '(begin gen_server:cast(Pid, {add, tea, 1}), shop_stock:total() end)';
    expect(run(`self-call-deadlock/${fixture}`, fate('shop_stock:start_link()', action))).toBe(end);
  });

  test.each([
    ['bad-statem', 'calling_self'],
    ['good-statem', 'normal'],
  ])('as a state machine: %s', (fixture, end) => {
    expect(run(`self-call-deadlock/${fixture}`, fate('shop_door:start_link()', 'gen_statem:cast(Pid, leave)'))).toBe(end);
  });

  test.each([
    ['good-another-process', 'shop_report:start_link()', 'gen_server:cast(Pid, print)'],
    ['good-looks-first', 'shop_price:start_link()', 'gen_server:cast(Pid, {print, tea})'],
    ['good-asks-if-needed', 'shop_names:start_link()', 'shop_names:of_article(tea)'],
  ])('only by the look of it: %s', (fixture, start, action) => {
    expect(run(`self-call-deadlock/${fixture}`, fate(start, action))).toMatch(/alive$/);
  });

  test.each([
    ['bad-itself', 'calling_self'],
    ['good-itself', 'alive'],
  ])('by way of another module: %s', (fixture, end) => {
    const start = '(begin {ok, _} = shop_log:start_link(), shop_lock:start_link() end)';
    expect(run(`call-cycle/${fixture}`, fate(start, 'gen_server:cast(Pid, close)'))).toBe(end);
  });

  test.each([
    'gen_server:call(P, ask)',
    'gen_statem:call(P, ask)',
    'gen_event:sync_notify(P, ask)',
    'gen_server:stop(P)',
    'proc_lib:stop(P)',
    'sys:get_state(P)',
    'sys:suspend(P)',
    'supervisor:which_children(P)',
  ])('%s exits with calling_self, by pid and by name', (call) => {
    const code = `register(me, self()),
      Why = fun(P) -> try ${call} catch exit:{calling_self, _} -> calling_self; exit:calling_self -> calling_self end end,
      io:format("~p", [[Why(self()), Why(me)]])`;
    expect(erlEval(code)).toBe('[calling_self,calling_self]');
  });
});

describeWithOtp('Servers that ask each other', () => {
  /** Suspends both, lets each have a message that makes it ask the other, lets them go, and tells how they end. */
  const race = (first: string, second: string, messages: string, waitMs: number) =>
    `process_flag(trap_exit, true), {ok, A} = ${first}, {ok, B} = ${second},
      sys:suspend(A), sys:suspend(B), ${messages}, timer:sleep(50),
      spawn(fun() -> sys:resume(A) end), spawn(fun() -> sys:resume(B) end),
      timer:sleep(${waitMs}),
      Asks = fun(P) -> case process_info(P, current_stacktrace) of
          undefined -> gone; {_, Stack} -> case lists:keymember(gen, 1, Stack) of true -> asks; false -> serves end end end,
      io:format("~p", [[Asks(A), Asks(B)]])`;
  const tillAndStock = 'spawn(fun() -> catch shop_till:sum() end), spawn(fun() -> catch shop_stock:sell(tea) end)';

  test.each([
    ['bad', 500, '[asks,asks]'],
    ['bad', 5500, '[gone,gone]'],
    ['good', 500, '[serves,serves]'],
  ])('wait until the timeout: %s after %i ms', (fixture, waitMs, states) => {
    const code = race('shop_till:start_link()', 'shop_stock:start_link()', tillAndStock, waitMs);
    expect(run(`call-cycle/${fixture}`, code)).toBe(states);
  });

  test.each([
    ['bad-endless', '[asks,asks]'],
    ['good-endless', '[serves,serves]'],
  ])('wait for ever without one: %s', (fixture, states) => {
    const messages = 'A ! fire, gen_statem:cast(B, {enter, ann})';
    const code = race('shop_alarm:start_link()', 'shop_door:start_link()', messages, 6000);
    expect(run(`call-cycle/${fixture}`, code)).toBe(states);
  });
});

describeWithOtp('A request whose sender is forgotten', () => {
  const asked = (start: string, requests: string) =>
    `{ok, Pid} = ${start}, Ask = fun(R) -> try gen_server:call(Pid, R, 200) catch exit:{Why, _} -> Why end end,
      io:format("~0p", [[Ask(R) || R <- ${requests}]])`;

  test.each([
    ['bad', '[timeout,timeout,timeout]'],
    ['good', '[{error,sold_out},ok,{error,unknown_request}]'],
  ])('is never answered: %s', (fixture, answers) => {
    expect(run(`call-never-replied/${fixture}`, asked('shop_stock:start_link()', '[{sell, tea}, flush, what]'))).toBe(answers);
  });

  test.each([
    ['bad-state', '[timeout]'],
    ['good-state', '[{error,closed}]'],
  ])('is not answered in one state: %s', (fixture, answers) => {
    expect(run(`call-never-replied/${fixture}`, asked('shop_queue:start_link()', '[{join, ann}]'))).toBe(answers);
  });

  test.each([
    ['bad-statem', '[timeout,welcome]'],
    ['good-statem', '[ok,welcome]'],
  ])('is not answered by a state machine, and answered after a postponement: %s', (fixture, answers) => {
    const code = `{ok, Pid} = shop_door:start_link(), Me = self(),
      spawn(fun() -> Me ! {entered, gen_statem:call(Pid, enter, 2000)} end), timer:sleep(50),
      First = try gen_statem:call(Pid, unlock, 200) catch exit:{Why, _} -> Why end,
      io:format("~0p", [[First, receive {entered, Answer} -> Answer after 1000 -> none end]])`;
    expect(run(`call-never-replied/${fixture}`, code)).toBe(answers);
  });
});

describeWithOtp('A server that waits', () => {
  test.each([
    ['bad', 'timeout'],
    ['good', 'unknown'],
  ])('in a callback answers nobody: %s', (fixture, answer) => {
    const code = `{ok, Pid} = shop_feed:start_link(), Pid ! reload,
      io:format("~p", [try gen_server:call(Pid, {price, tea}, 500) catch exit:{Why, _} -> Why end])`;
    expect(run(`blocking-callback/${fixture}`, code)).toBe(answer);
  });

  test.each([
    ['bad', 'waits'],
    ['good', 'started'],
  ])('in init/1 keeps who starts it waiting: %s', (fixture, state) => {
    // Nobody listens on the port of mail here, or the connection is refused: it is tried again after a while.
    const code = `Me = self(), spawn(fun() -> {ok, _} = shop_mail:start_link("127.0.0.1"), Me ! started, timer:sleep(900) end),
      io:put_chars(atom_to_list(receive started -> started after 700 -> waits end))`;
    expect(run(`blocking-init/${fixture}`, code)).toBe(state);
  });
});

describeWithOtp('A registered name', () => {
  test('that is taken or gone meanwhile makes register/2 and ! fail, and a pid does not', () => {
    const code = `Why = fun(F) -> try F(), fine catch error:badarg -> badarg end end,
      Pid = spawn(fun() -> receive stop -> ok end end), register(shop_bell, self()),
      Taken = Why(fun() -> register(shop_bell, Pid) end), unregister(shop_bell),
      exit(Pid, kill), timer:sleep(50),
      io:format("~p", [[Taken, Why(fun() -> shop_bell ! ring end), Why(fun() -> Pid ! ring end)]])`;
    expect(erlEval(code)).toBe('[badarg,badarg,fine]');
  });
});
