import { UsageError } from './usage-error.ts';

/** `| head` closes the pipe before everything is written: that is no error of ours, and what is left is written to nobody. */
export function quietOnClosedPipe(): void {
  // Why a write failed is said by who wrote; without a listener the error would end the program.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

/** Writes results; resolves when the text has left the program, so that nothing is cut off at exit. */
export function print(text: string | Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error?: NodeJS.ErrnoException | null) => {
      if (error == null || error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') resolve();
      else reject(new UsageError(`cannot write to standard output: ${error.message}`));
    });
  });
}

/** One line for people, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whether results may be coloured: the flag, `FORCE_COLOR`, `NO_COLOR` and `TERM=dumb` are honoured, then what the output is. */
export function wantsColor(flag: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  if (flag !== undefined) return flag;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !['0', 'false'].includes(env.FORCE_COLOR);
  if ((env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.TERM === 'dumb') return false;
  return process.stdout.isTTY === true;
}

/** While `work` lasts longer than a second, a terminal is told that it goes on. */
export async function withProgress<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.stderr.isTTY !== true) return work();
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    process.stderr.write('faultline: reading the project …');
  }, 1000);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    if (isShown) process.stderr.write('\r\x1b[K');
  }
}
