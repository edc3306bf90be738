/** `| head` closes the pipe before everything is written: that is no error of ours. */
export function quietOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
}

/** Writes results; resolves when the text has left the program, so that nothing is cut off at exit. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** One line for people, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Whether results may be coloured: `NO_COLOR`, `FORCE_COLOR` and `TERM=dumb` are honoured, then what the terminal is. */
export function wantsColor(flag: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  if (flag === false) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0') return true;
  if ((env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.TERM === 'dumb') return false;
  return process.stdout.isTTY === true;
}

/** Says that the work goes on, on a terminal and only after a second. Returns what ends it. */
export function showProgress(text: string): () => void {
  if (process.stderr.isTTY !== true) return () => {};
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    process.stderr.write(text);
  }, 1000);
  return () => {
    clearTimeout(timer);
    if (isShown) process.stderr.write('\r\x1b[K');
  };
}
