import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** More threads than this cost memory and gain little: each has its own parser. */
const maxJobs = 4;

/** How many threads read files, unless the user says so. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), maxJobs);
}

/** The script of reading threads: beside the bundle. Running from the sources there is none. */
export function workerScript(): string | undefined {
  const path = join(__dirname, 'worker.js');
  return existsSync(path) ? path : undefined;
}
