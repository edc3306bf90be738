import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hasOtp, otpLibDir } from '../oracle.ts';

/* Large programs outside the repository. A machine without one skips its tests with a line on stderr; in CI that is a failure. */

/** A large program, and how to get it where it is missing. */
export interface Corpus {
  readonly name: string;
  readonly folder: string | undefined;
  readonly howToGet: string;
}

/** The sources of Erlang/OTP itself. */
export function otp(): Corpus {
  const folder = hasOtp() ? join(otpLibDir('stdlib'), '..') : undefined;
  const hasSources = folder !== undefined && existsSync(join(otpLibDir('stdlib'), 'src', 'lists.erl'));
  return {
    name: 'Erlang/OTP',
    folder: hasSources ? folder : undefined,
    howToGet: 'Debian: apt-get install erlang-base erlang-nox erlang-src',
  };
}

/** rabbitmq-server with its dependencies. */
export function rabbitmq(): Corpus {
  const { FAULTLINE_CORPUS, XDG_CACHE_HOME } = process.env;
  const folder = FAULTLINE_CORPUS || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'faultline-corpus');
  const program = join(folder, 'rabbitmq-server-3.10.8');
  return {
    name: 'rabbitmq-server 3.10.8',
    folder: existsSync(program) ? program : undefined,
    howToGet: 'Debian: bash scripts/corpus.sh',
  };
}

/** Like `describe`, for tests that need a corpus. `body` is not run where there is none. */
export function describeWithCorpus({ name, folder, howToGet }: Corpus, body: (folder: string) => void): void {
  if (folder !== undefined) {
    describe(name, () => body(folder));
    return;
  }
  if (!process.env.CI) process.stderr.write(`skipped: ${name} is not here (${howToGet})\n`);
  // Skipped only on a machine that has no such corpus, which the line above says; in CI that is a failure.
  (process.env.CI ? describe : describe.skip)(name, () => {
    test('is here', () => {
      throw new Error(`${name} was not found: ${howToGet}`);
    });
  });
}

/** The Erlang files below a folder, and how many lines they have. */
export function erlangFiles(folder: string): { readonly count: number; readonly lines: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[eh]rl$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const newlines = (bytes: Buffer) => bytes.reduce((n, byte) => (byte === 0x0a ? n + 1 : n), 0);
  return { count: files.length, lines: files.reduce((sum, bytes) => sum + newlines(bytes), 0) };
}
