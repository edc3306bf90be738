import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readVmArgs } from '../../src/otp/vm-args.ts';
import { describeWithOtp, scratchDir } from '../oracle.ts';

const folder = scratchDir();
const env = { ...process.env, HOME: folder };

/** Starts a node with a vm.args of this text, and gives what an expression prints there. */
function inNode(text: string, expression: string): string {
  const file = join(folder, 'vm.args');
  writeFileSync(file, text);
  const args = ['-noshell', '-args_file', file, '-eval', `io:format("~0tp", [${expression}]), halt(0).`];
  const { status, stdout, stderr } = spawnSync('erl', args, { encoding: 'utf8', env, timeout: 60_000 });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describeWithOtp('vm.args', () => {
  test('is read as the node reads it', () => {
    const words = fc.constantFrom('a', 'b1', '"x y"', "'z # w'", 'q\\\\ r', 'c#d', '%%', '# gone', '"', "'");
    const safe = fc.array(words, { maxLength: 5 }).filter((line) => !line.some((word) => word === '"' || word === "'"));
    const flags = fc.array(
      safe.map((line) => `-shop_flag ${line.join(' ')}`),
      { minLength: 1, maxLength: 6 },
    );
    const texts = fc.sample(flags, { numRuns: 6, seed: 11 }).map((lines) => `${lines.join('\n')}\n`);
    for (const text of texts) {
      const ours = readVmArgs('vm.args', text).flags.map(({ values }) => values.map((word) => word.text));
      const shown = (list: readonly string[]) => `[${list.map((word) => JSON.stringify(word)).join(',')}]`;
      expect([text, inNode(text, 'element(2, init:get_argument(shop_flag))')]).toEqual([text, `[${ours.map(shown).join(',')}]`]);
    }
  });

  test('a kernel parameter as a flag of its own is kept and ignored', () => {
    const ask = '{application:get_env(kernel, inet_dist_listen_min), init:get_argument(inet_dist_listen_min)}';
    expect(inNode('-inet_dist_listen_min 9100\n', ask)).toBe('{undefined,{ok,[["9100"]]}}');
    expect(inNode('-kernel inet_dist_listen_min 9100\n', ask)).toBe('{{ok,9100},error}');
  });

  test.each([
    ['-setcookie right\n', true],
    ['-cookie right\n', false],
    ['-set_cookie right\n', false],
    ['-setcookie right\n-setcookie right\n', false],
    ['-setcookie\n', false],
    ['-setcookie right %% a comment\n', false],
  ])('%j sets the cookie: %s', (text, isSet) => {
    // Only a node with a name has a cookie; it needs no epmd to have one.
    const args = `-sname cookie_test -start_epmd false -erl_epmd_port 0 -dist_listen false\n${text}`;
    expect(inNode(args, 'erlang:get_cookie() =:= right')).toBe(String(isSet));
  });

  test('a short name takes no host with dots, and wins over a long one', () => {
    const hidden = '-start_epmd false -erl_epmd_port 0 -dist_listen false';
    expect(starts(`-sname shop@10.0.0.5 ${hidden}\n`)).toBe(false);
    expect(starts(`-name shop@10.0.0.5 ${hidden}\n`)).toBe(true);
    expect(inNode(`-name shop@10.0.0.5 -sname till ${hidden}\n`, 'net_kernel:longnames()')).toBe('false');
    expect(inNode(`-sname till -name shop@10.0.0.5 ${hidden}\n`, 'net_kernel:longnames()')).toBe('false');
  });

  test('a tick time that is no integer is ignored', () => {
    const named = '-sname till -start_epmd false -erl_epmd_port 0 -dist_listen false';
    const ask = 'net_kernel:get_net_ticktime()';
    expect(inNode(`${named} -kernel net_ticktime 30\n`, ask)).toBe('30');
    expect(inNode(`${named} -kernel net_ticktime \\"30\\"\n`, ask)).toBe('60');
  });
});

/** Whether a node with a vm.args of this text starts. */
function starts(text: string): boolean {
  const file = join(folder, 'vm.args');
  writeFileSync(file, text);
  const args = ['-noshell', '-args_file', file, '-eval', 'halt(0).'];
  return (
    spawnSync('erl', args, { encoding: 'utf8', env: { ...env, ERL_CRASH_DUMP_BYTES: '0' }, cwd: folder, timeout: 60_000 })
      .status === 0
  );
}
