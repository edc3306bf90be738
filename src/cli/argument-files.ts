import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** Replaces each `@FILE` by the arguments in that file, one a line; lines that begin with `#` are comments. */
export function expandArgumentFiles(args: readonly string[]): string[] {
  return args.flatMap((arg) => {
    if (!arg.startsWith('@') || arg.length === 1) return [arg];
    try {
      return readFileSync(arg.slice(1), 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    } catch {
      throw new UsageError(`cannot read the argument file ${arg.slice(1)}`);
    }
  });
}
