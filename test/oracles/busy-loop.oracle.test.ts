import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rule = join(__dirname, '..', '..', 'rules', 'resources', 'busy-loop');

/** What a process does in a while: `much` when its reductions grow by millions, `little` when it waits. */
function load(fixture: string, module: string, start: string): string {
  const out = scratchDir();
  erlc([join(rule, fixture, `${module}.erl`)], out);
  const code = `Pid = ${start}, Reductions = fun() -> {_, R} = process_info(Pid, reductions), R end,
    timer:sleep(100), Before = Reductions(), timer:sleep(400), Grown = Reductions() - Before,
    io:put_chars(if Grown > 500000 -> "much"; Grown < 50000 -> "little"; true -> "some" end)`;
  return erlEval(code, [out]).trim();
}

describeWithOtp('A loop that does not wait', () => {
  test.each([
    ['bad', 'shop_queue', 'element(2, shop_queue:start_link())', 'much'],
    ['good', 'shop_queue', 'element(2, shop_queue:start_link())', 'little'],
    ['bad-poll', 'shop_bell', 'shop_bell:start()', 'much'],
    ['good-poll', 'shop_bell', 'shop_bell:start()', 'little'],
    ['bad-never', 'shop_clock', '(begin ets:new(shop_clock, [named_table, public]), shop_clock:start() end)', 'much'],
    ['good-never', 'shop_clock', '(begin ets:new(shop_clock, [named_table, public]), shop_clock:start() end)', 'little'],
  ])('uses up a scheduler: %s', (fixture, module, start, expected) => {
    expect(load(fixture, module, start)).toBe(expected);
  });
});
