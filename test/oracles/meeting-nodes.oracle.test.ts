import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describeWithOtp, ownEpmd, scratchDir } from '../oracle.ts';

describeWithOtp('Nodes that are to meet', () => {
  let env: NodeJS.ProcessEnv;
  let count = 0;
  beforeAll(() => {
    env = { ...ownEpmd(), ERL_CRASH_DUMP_BYTES: '0', HOME: scratchDir() };
  });

  const long = (name: string) => ['-name', `${name}@127.0.0.1`];
  const short = (name: string) => ['-sname', `${name}@localhost`];

  /** Whether a node with the second arguments connects to one with the first. */
  async function meets(one: readonly string[], other: readonly string[]): Promise<boolean> {
    const ready = 'io:format("ready~n"), receive after 20000 -> halt(0) end.';
    const listening = spawn('erl', ['-noshell', ...one, '-eval', ready], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      await Promise.race([once(listening.stdout, 'data'), once(listening, 'exit')]);
      const ping = `io:format("~p", [net_adm:ping('${one[1]}')]), halt(0).`;
      const asked = spawnSync('erl', ['-noshell', ...other, '-eval', ping], { env, encoding: 'utf8', timeout: 30_000 });
      return asked.stdout.includes('pong');
    } finally {
      listening.kill('SIGKILL');
    }
  }

  const names = () => [`meet${process.pid}_${count++}`, `meet${process.pid}_${count++}`] as const;
  const cookie = (word: string) => ['-setcookie', word];

  test('with names of one kind and one cookie they do', async () => {
    const [a, b] = names();
    expect(await meets([...long(a), ...cookie('x')], [...long(b), ...cookie('x')])).toBe(true);
    expect(await meets([...short(a), ...cookie('x')], [...short(b), ...cookie('x')])).toBe(true);
  }, 30_000);

  test('a long and a short name do not, nor do two cookies or two carriers', async () => {
    const [a, b] = names();
    expect(await meets([...long(a), ...cookie('x')], [...short(b), ...cookie('x')])).toBe(false);
    expect(await meets([...short(a), ...cookie('x')], [...long(b), ...cookie('x')])).toBe(false);
    expect(await meets([...short(a), ...cookie('x')], [...short(b), ...cookie('y')])).toBe(false);
    expect(await meets([...short(a), ...cookie('x')], [...short(b), ...cookie('x'), '-proto_dist', 'inet_tls'])).toBe(false);
  }, 60_000);

  test('names: what is no name ends the node, two are one, none starts it without', () => {
    const hidden = ['-start_epmd', 'false', '-erl_epmd_port', '0', '-dist_listen', 'false'];
    const nodeOf = (...args: string[]) => {
      const { status, stdout } = spawnSync(
        'erl',
        ['-noshell', ...args, ...hidden, '-eval', 'io:format("~p", [node()]), halt(0).'],
        {
          env,
          encoding: 'utf8',
          timeout: 30_000,
        },
      );
      return status === 0 ? stdout : undefined;
    };
    expect(nodeOf('-sname', 'corner.shop')).toBeUndefined();
    expect(nodeOf('-name', 'corner shop@a.b')).toBeUndefined();
    expect(nodeOf('-name', 'one@a.b', '-name', 'two@a.b')).toContain("'one@a.b'");
    expect(nodeOf('-sname')).toContain('nonode@nohost');
    expect(nodeOf('-sname', 'one', 'two')).toContain('nonode@nohost');
  }, 30_000);

  test('settings of the connections: what is clamped and what is ignored', () => {
    const ask = (parameters: readonly string[], expression: string) => {
      const hidden = ['-start_epmd', 'false', '-erl_epmd_port', '0', '-dist_listen', 'false'];
      const args = ['-noshell', '-sname', `ask${process.pid}`, ...hidden, '-kernel', ...parameters];
      return spawnSync('erl', [...args, '-eval', `io:format("~0p", [${expression}]), halt(0).`], { env, encoding: 'utf8' })
        .stdout;
    };
    expect(ask(['net_setuptime', '500'], 'net_kernel:connecttime()')).toBe('120000');
    expect(ask(['net_setuptime', '100'], 'net_kernel:connecttime()')).toBe('100000');
    // The record tick of net_kernel.erl ends with the intensity that holds.
    const intensity = 'hd([I || {tick, _, _, I} <- tuple_to_list(sys:get_state(net_kernel))])';
    expect(ask(['net_tickintensity', '2000'], intensity)).toBe('1000');
    expect(ask(['net_tickintensity', '2'], intensity)).toBe('4');
  }, 30_000);
});
