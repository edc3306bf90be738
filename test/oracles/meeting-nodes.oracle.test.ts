import { describeWithOtp, ownEpmd, scratchDir } from '../oracle.ts';
import { connects, printedBy } from './real-nodes.ts';

describeWithOtp('Nodes that are to meet', () => {
  let env: NodeJS.ProcessEnv;
  let count = 0;
  beforeAll(() => {
    env = { ...ownEpmd(), HOME: scratchDir() };
  });

  const long = (name: string) => ['-name', `${name}@127.0.0.1`];
  const short = (name: string) => ['-sname', `${name}@localhost`];

  /** Whether a node with the second arguments connects to one with the first, whose name is the second of them. */
  const meets = (one: readonly string[], other: readonly string[]) => connects(one[1] ?? '', one, other, { env });

  const hidden = ['-start_epmd', 'false', '-erl_epmd_port', '0', '-dist_listen', 'false'];
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
    const nodeOf = (...args: string[]) => printedBy([...args, ...hidden], 'node()', { env });
    expect(nodeOf('-sname', 'corner.shop')).toBeUndefined();
    expect(nodeOf('-name', 'corner shop@a.b')).toBeUndefined();
    expect(nodeOf('-name', 'one@a.b', '-name', 'two@a.b')).toContain("'one@a.b'");
    expect(nodeOf('-sname')).toContain('nonode@nohost');
    expect(nodeOf('-sname', 'one', 'two')).toContain('nonode@nohost');
  }, 30_000);

  test('settings of the connections: what is clamped and what is ignored', () => {
    const ask = (parameters: readonly string[], expression: string) =>
      printedBy(['-sname', `ask${process.pid}`, ...hidden, '-kernel', ...parameters], expression, { env });
    expect(ask(['net_setuptime', '500'], 'net_kernel:connecttime()')).toBe('120000');
    expect(ask(['net_setuptime', '100'], 'net_kernel:connecttime()')).toBe('100000');
    // The record tick of net_kernel.erl ends with the intensity that holds.
    const intensity = 'hd([I || {tick, _, _, I} <- tuple_to_list(sys:get_state(net_kernel))])';
    expect(ask(['net_tickintensity', '2000'], intensity)).toBe('1000');
    expect(ask(['net_tickintensity', '2'], intensity)).toBe('4');
  }, 30_000);
});
