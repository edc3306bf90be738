import { spawnSync } from 'node:child_process';

const namespace = ['unshare', ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--net', '--'];

let permitted: boolean | undefined;

/**
 * The command that runs a command in a network namespace of its own, from which nothing can be reached. Where that is not
 * permitted, the command is run as it is, with one line on stderr that says so; in CI that is a failure.
 */
export function withoutNetwork(command: readonly string[]): readonly string[] {
  if (permitted === undefined) {
    const [program = '', ...args] = [...namespace, 'true'];
    permitted = spawnSync(program, args, { stdio: 'ignore' }).status === 0;
    if (!permitted && process.env.CI) throw new Error('needs unshare --net, to cut the network');
    if (!permitted) process.stderr.write('the network is not cut in these tests: unshare --net is not permitted\n');
  }
  return permitted ? [...namespace, ...command] : command;
}
