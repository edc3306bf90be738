import { expandArgumentFiles } from './argument-files.ts';
import { print, say } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Runs one command line. The result is the exit code: 0 nothing to do, 1 findings, 2 it could not be done. */
export async function runCli(given: readonly string[]): Promise<number> {
  try {
    const args = expandArgumentFiles(given);
    if (args[0] === '--version') {
      await print(`faultline ${version}\n`);
      return 0;
    }
    const { commandLine } = await import('./command-line.ts');
    return await commandLine(args);
  } catch (error) {
    return sayWhy(error);
  }
}

/** Says in one line why it could not be done; a fault of our own with its stack, which a report of it will need. */
export function sayWhy(error: unknown): 2 {
  if (error instanceof UsageError) say(`faultline: ${error.message}`);
  else {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(`faultline: internal error, please report it: ${what}`);
  }
  return 2;
}
