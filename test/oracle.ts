import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * OTP as the judge of our model. Tests that ask it stand in `describeWithOtp`: on a machine without Erlang they are
 * skipped with one line on stderr, in CI that is a failure.
 */

let found: boolean | undefined;

/** Whether `erl` can be started here. */
export function hasOtp(): boolean {
  found ??= spawnSync('erl', ['-version'], { stdio: 'ignore' }).status === 0;
  return found;
}

const howToInstall = 'install Erlang/OTP 25 or newer (Debian: apt-get install erlang-base erlang-dev erlang-src erlang-nox)';

/** Like `describe`, for tests that need a real Erlang/OTP. `body` is not run where there is none. */
export function describeWithOtp(name: string, body: () => void): void {
  describeWhere(hasOtp(), name, `erl: ${howToInstall}`, body);
}

/** The same for another program, which Debian has in the package `debian`. */
export function describeWithProgram(program: string, debian: string, name: string, body: () => void): void {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  describeWhere(error === undefined, name, `${program}: apt-get install ${debian}`, body);
}

function describeWhere(isThere: boolean, name: string, what: string, body: () => void): void {
  if (isThere) {
    describe(name, body);
  } else if (process.env.CI) {
    describe(name, () => {
      test('has what it needs', () => {
        throw new Error(`needs ${what}`);
      });
    });
  } else {
    process.stderr.write(`skipped: ${name} (needs ${what})\n`);
    // Skipped only where the program is missing, which the line above says; the test is here to be counted as skipped.
    describe.skip(name, () => {
      test.todo('has what it needs');
    });
  }
}

const scratchDirs: string[] = [];
const epmdPorts: string[] = [];

/** A new empty folder that is removed when the test file is done. */
export function scratchDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'faultline-oracle-'));
  scratchDirs.push(dir);
  return dir;
}

/**
 * Starts a port mapper daemon of the tests' own, which is gone with the test file, and returns the environment in which
 * nodes find it. Only `erl -sname` starts one by itself; `net_kernel:start/1` and `peer` need it running.
 */
export function ownEpmd(): NodeJS.ProcessEnv {
  const port = String(20_000 + (process.pid % 10_000));
  // Nodes are told to go when their test ends; they may still be registered when the daemon is.
  run('epmd', ['-port', port, '-relaxed_command_check', '-daemon']);
  epmdPorts.push(port);
  return { ...process.env, ERL_EPMD_PORT: port };
}

afterAll(() => {
  for (const port of epmdPorts.splice(0)) run('epmd', ['-port', port, '-kill']);
  for (const dir of scratchDirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** Runs a program and returns its stdout; throws with everything it printed when it does not exit with 0. */
function run(program: string, args: readonly string[], env = process.env): string {
  const result = spawnSync(program, args, {
    env: { ...env, ERL_CRASH_DUMP_BYTES: '0' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 300_000,
  });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${program} exited with ${result.status ?? result.signal}\n${result.stdout}\n${result.stderr}`);
  }
  return result.stdout;
}

/**
 * Runs an escript, given as its functions (with `main(Args)`, without header or module attribute), compiled rather than
 * interpreted. Returns its stdout.
 */
export function escript(code: string, args: readonly string[] = []): string {
  const file = join(scratchDir(), 'oracle.escript');
  writeFileSync(file, `#!/usr/bin/env escript\n%% -*- erlang -*-\n-mode(compile).\n${code}\n`);
  return run('escript', [file, ...args]);
}

/**
 * Evaluates expressions (`io:format("~p", [1 + 2])`) in a fresh node and returns what they print. `paths` are added to
 * the code path. Reports of crashing processes are not printed.
 */
export function erlEval(code: string, paths: readonly string[] = [], env?: NodeJS.ProcessEnv): string {
  const quiet = ['-kernel', 'logger_level', 'none'];
  const load = paths.flatMap((path) => ['-pa', path]);
  return run('erl', ['-noshell', '-noinput', ...quiet, ...load, '-eval', `${code}, halt(0).`], env);
}

/** Compiles Erlang files into `outDir`; throws with the compiler's messages when it fails. Returns its messages otherwise. */
export function erlc(files: readonly string[], outDir: string, options: readonly string[] = []): string {
  if (files.length === 0) return '';
  return run('erlc', [...options, '-o', outDir, ...files]);
}

/** The absolute folder of one of OTP's own applications, e.g. `stdlib`. Its `src/` is there when erlang-src is installed. */
export function otpLibDir(application: string): string {
  return erlEval(`io:put_chars(code:lib_dir(${application}))`);
}
