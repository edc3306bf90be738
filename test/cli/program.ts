import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program as users start it; test/build-if-stale.cjs has built it. */
export const programFile = join(__dirname, '..', '..', 'dist', 'cli.js');

const scratch = mkdtempSync(join(tmpdir(), 'faultline-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a run ended with. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** How long it may take; by default a minute. */
  readonly timeoutMs?: number;
}

/** An environment that says nothing about how faultline is to run, with a cache folder of the test file's own. */
export function plainEnvironment(): Record<string, string> {
  const speaks = /^(?:FAULTLINE_|NODE_|npm_|XDG_CACHE_HOME$|NO_COLOR$|FORCE_COLOR$)/;
  const others = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || speaks.test(name) ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(others), XDG_CACHE_HOME: scratch };
}

/** Runs the built program. One that does not come to an end is stopped, and has no exit code. */
export function faultline(args: readonly string[], { cwd, env = {}, input, timeoutMs = 60_000 }: RunOptions): Outcome {
  if (process.env.FAULTLINE_TEST_BUILD === 'failed') throw new Error('the program could not be built: run npm run build');
  const { status, stdout, stderr } = spawnSync(process.execPath, [programFile, ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: timeoutMs,
  });
  return { code: status, stdout, stderr };
}
