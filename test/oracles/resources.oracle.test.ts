import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rules = join(__dirname, '..', '..', 'rules', 'resources');

/** What an expression prints in a node that has one module of a rule's example. */
function inExample(rule: string, fixture: string, module: string, expression: string): string {
  const out = scratchDir();
  erlc([join(rules, rule, fixture, `${module}.erl`)], out);
  return erlEval(`io:format("~0p", [begin ${expression} end])`, [out]).trim();
}

describeWithOtp('A table that nothing is taken out of', () => {
  test.each([
    ['bad', '2'],
    ['good', '1'],
  ])('keeps what is old: %s', (fixture, left) => {
    const code = `{ok, Pid} = shop_requests:start_link(), shop_requests:seen(make_ref()),
      ets:insert(shop_seen, {old, erlang:monotonic_time(second) - 4000}), Pid ! forget, gen_server:call(Pid, count)`;
    expect(inExample('ets-never-deleted', fixture, 'shop_requests', code)).toBe(left);
  });

  test.each([
    ['bad-field', '3'],
    ['good-field', '0'],
  ])('keeps what belongs to processes that have ended: %s', (fixture, left) => {
    const code = `{ok, Pid} = shop_carts:start_link(),
      [element(2, spawn_monitor(fun() -> gen_server:call(Pid, {open, []}) end)) || _ <- [1, 2, 3]],
      [receive {'DOWN', _, _, _, normal} -> ok end || _ <- [1, 2, 3]], timer:sleep(100),
      {state, Table} = sys:get_state(Pid), ets:info(Table, size)`;
    expect(inExample('ets-never-deleted', fixture, 'shop_carts', code)).toBe(left);
  });

  test.each([
    ['bad-pattern', '1'],
    ['good-pattern', '0'],
  ])('keeps what a deletion of another size is meant for: %s', (fixture, left) => {
    const code = `{ok, Pid} = shop_visits:start_link(), ets:insert(shop_visits, {old, 0, page}), Pid ! clean,
      gen_server:call(Pid, count)`;
    expect(inExample('ets-never-deleted', fixture, 'shop_visits', code)).toBe(left);
  });
});
