import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithOtp, ownEpmd, scratchDir } from '../oracle.ts';
import { printedBy, starts } from './real-nodes.ts';

describeWithOtp('Ports of the distribution', () => {
  let env: NodeJS.ProcessEnv;
  let count = 0;
  beforeAll(() => {
    env = ownEpmd();
  });

  /** The port that a node with these parameters of kernel listens on; undefined when it does not start. */
  function portWith(parameters: string): number | undefined {
    const cwd = scratchDir();
    writeFileSync(join(cwd, 'sys.config'), `[{kernel, [${parameters}]}].`);
    const name = `ports${process.pid}_${count++}`;
    const port = printedBy(['-sname', name, '-config', 'sys'], `element(2, erl_epmd:port_please("${name}", "localhost"))`, {
      env,
      cwd,
    });
    return port === undefined ? undefined : Number(port);
  }

  const first = 29_000 + (process.pid % 900);
  const isInRange = (port: number | undefined) => port !== undefined && port >= first && port <= first + 5;

  test('a range is kept to, and its beginning alone is one port', () => {
    expect(isInRange(portWith(`{inet_dist_listen_min, ${first}}, {inet_dist_listen_max, ${first + 5}}`))).toBe(true);
    expect(portWith(`{inet_dist_listen_min, ${first}}, {inet_dist_listen_max, "${first + 5}"}`)).toBe(first);
    expect(portWith(`{inet_dist_listen_min, ${first}}, {inet_dist_use_interface, {127, 0, 0, 1}}`)).toBe(first);
  });

  test.each([
    `{inet_dist_listen_max, ${first}}`,
    `{inet_dist_listen_min, "${first}"}, {inet_dist_listen_max, "${first + 5}"}`,
    '{inet_dist_listen_min, 0}',
  ])('%s: the port is random', (parameters) => {
    const port = portWith(parameters);
    expect(port).toBeGreaterThan(0);
    expect(isInRange(port)).toBe(false);
  });

  test.each([
    `{inet_dist_listen_min, ${first + 5}}, {inet_dist_listen_max, ${first}}`,
    '{inet_dist_listen_min, 91000}',
    '{inet_dist_listen_min, -5}',
    '{inet_dist_use_interface, "127.0.0.1"}',
  ])('%s: the node does not start', (parameters) => {
    expect(portWith(parameters)).toBeUndefined();
  });

  test('without epmd a node starts only where it is told a port', () => {
    // Nobody listens on the port that epmd is looked for.
    const lonely = { env: { ...env, ERL_EPMD_PORT: '1' } };
    const doesStart = (...args: string[]) =>
      starts(['-sname', `ports${process.pid}_${count++}`, '-start_epmd', 'false', ...args], lonely);
    expect(doesStart()).toBe(false);
    expect(doesStart('-erl_epmd_port', String(first))).toBe(true);
  });
});
