import { join } from 'node:path';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

const rule = join(__dirname, '..', '..', 'rules', 'mailbox', 'infinity-call');

/** Orders something of the server while its disk never answers, then asks the server for something else. */
function peekWhileStuck(fixture: string): string {
  const out = scratchDir();
  erlc([join(rule, fixture, 'shop_orders.erl')], out);
  const code = `Disk = spawn(fun() -> receive never -> ok end end),
    {ok, Orders} = shop_orders:start_link(Disk),
    spawn(fun() -> shop_orders:order(Orders, tea) end),
    timer:sleep(100),
    io:format("~p", [try gen_server:call(Orders, peek, 500) catch exit:{Reason, _} -> Reason end])`;
  return erlEval(code, [out]);
}

describeWithOtp('A call without limit', () => {
  test('makes its server as stuck as the other one is, and a request does not', () => {
    expect(peekWhileStuck('bad')).toBe('timeout');
    expect(peekWhileStuck('good')).toBe('[]');
  });

  test.each([
    ['gen_server:call/2', 'gen_server:call(Stuck, x)', true],
    ['gen_statem:call/2', 'gen_statem:call(Stuck, x)', false],
    ['gen_server:stop/1', 'gen_server:stop(Stuck)', false],
    ['gen_server:multi_call/2', 'gen_server:multi_call([node()], stuck, x)', false],
  ])('%s', (_name, call, ends) => {
    const code = `Stuck = spawn(fun() -> receive never -> ok end end), register(stuck, Stuck),
      {Pid, Ref} = spawn_monitor(fun() -> ${call} end),
      io:format("~p", [receive {'DOWN', Ref, process, Pid, _} -> true after 5500 -> false end])`;
    expect(erlEval(code)).toBe(String(ends));
  });
});
