import { writeFileSync } from 'node:fs';
import { codeOf, reasonOf } from '../discover/read-error.ts';
import type { Format } from '../report/index.ts';
import { formats } from './check-options.ts';
import { oneOf } from './option.ts';
import { UsageError } from './usage-error.ts';

/** A report that is wanted in a file. */
export interface ReportFile {
  readonly format: Format;
  readonly file: string;
}

/** Reads `FORMAT=FILE`. */
export function reportFile(written: string): ReportFile {
  const equals = written.indexOf('=');
  const file = written.slice(equals + 1);
  if (equals === -1 || file === '') throw new UsageError(`--output: expected FORMAT=FILE, not '${written}'`);
  return { format: oneOf(formats, written.slice(0, equals), '--output'), file };
}

/** Writes a report to its file. */
export function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${codeOf(error) === 'ENOENT' ? 'no such folder' : reasonOf(error)}`);
  }
}
