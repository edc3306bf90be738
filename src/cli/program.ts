import { expandArgumentFiles } from './argument-files.ts';
import { say } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** Runs one command line. The result is the exit code: 0 nothing to do, 1 findings, 2 it could not be done. */
export async function runCli(given: readonly string[]): Promise<number> {
  try {
    const args = expandArgumentFiles(given);
    if (args[0] === '--version' || args[0] === '-V') {
      process.stdout.write(`faultline ${version}\n`);
      return 0;
    }
    const { commandLine } = await import('./command-line.ts');
    return await commandLine(args);
  } catch (error) {
    if (error instanceof UsageError) say(`faultline: ${error.message}`);
    else
      say(
        `faultline: internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    return 2;
  }
}
