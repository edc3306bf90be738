import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Where nodes are started. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** What an expression prints at a node with these arguments; undefined when the node does not start. */
export function printedBy(args: readonly string[], expression: string, { env, cwd }: Surroundings): string | undefined {
  const evaluated = [...args, '-eval', `io:format("~0p", [${expression}]), halt(0).`];
  const { status, stdout } = spawnSync('erl', ['-noshell', '-noinput', ...evaluated], {
    cwd,
    env: { ...env, ERL_CRASH_DUMP_BYTES: '0' },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return status === 0 ? stdout : undefined;
}

/** Whether a node with these arguments starts. */
export function starts(args: readonly string[], surroundings: Surroundings): boolean {
  return printedBy(args, 'ok', surroundings) !== undefined;
}

/** Whether a node connects to one of that name that has been started with other arguments. */
export async function connects(
  name: string,
  listening: readonly string[],
  connecting: readonly string[],
  { env, cwd }: Surroundings,
): Promise<boolean> {
  const ready = 'io:format("ready~n"), receive after 20000 -> halt(0) end.';
  const node = spawn('erl', ['-noshell', ...listening, '-eval', ready], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await Promise.race([once(node.stdout, 'data'), once(node, 'exit')]);
    return printedBy(connecting, `net_adm:ping('${name}')`, { env, cwd })?.includes('pong') ?? false;
  } finally {
    node.kill('SIGKILL');
  }
}
