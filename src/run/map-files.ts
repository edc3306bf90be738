import { setImmediate } from 'node:timers/promises';
import type { SourceFile } from '../discover/files.ts';
import type { AnyRule } from '../rule/rule.ts';
import { Claims } from './claims.ts';
import { createFileReader, type ReaderSettings } from './create-file-reader.ts';
import { type FileReader, lostRecord } from './file-reader.ts';
import { startThread, type ThreadEnd } from './reader-thread.ts';
import { addTimes } from './rule-clock.ts';
import { type SealedRecord, seal } from './sealed-record.ts';
import { tunedForReading } from './tuned-for-reading.ts';

export interface MapOptions {
  readonly reader: ReaderSettings;
  readonly rules: readonly AnyRule[];
  /** How many threads, this one included. */
  readonly jobs: number;
  /** Script of the other threads; without it this one does all. */
  readonly workerScript?: string;
}

export interface MapResult {
  readonly mapped: ReadonlyMap<SourceFile, SealedRecord>;
  readonly ruleTimes: Readonly<Record<string, number>>;
}

/** Below this many bytes of source, starting a thread costs more than it saves, and so does optimising the parser. */
const smallRun = 1_000_000;

/** After so many files this thread looks at what the others sent. */
const filesPerTurn = 16;

/** Reads files on this thread and, where that pays, on others: the largest first, each by whoever is free. */
export async function mapFiles(files: readonly SourceFile[], options: MapOptions): Promise<MapResult> {
  if (files.length === 0) return { mapped: new Map(), ruleTimes: {} };
  const tasks = [...files].sort((a, b) => b.size - a.size);
  const isSmall = tasks.reduce((sum, file) => sum + file.size, 0) < smallRun;
  return isSmall ? readTasks(tasks, options, true) : tunedForReading(() => readTasks(tasks, options, false));
}

async function readTasks(tasks: readonly SourceFile[], options: MapOptions, isSmall: boolean): Promise<MapResult> {
  const claims = new Claims(tasks.length);
  const mapped = new Map<SourceFile, SealedRecord>();
  const keep = (index: number, sealed: SealedRecord) => {
    const file = tasks[index];
    if (file !== undefined) mapped.set(file, sealed);
  };
  const others = isSmall || options.workerScript === undefined ? 0 : Math.min(options.jobs, tasks.length) - 1;
  const threads = Array.from({ length: others }, (_, i) => {
    const task = { files: tasks, claims: claims.memory, thread: i + 2, reader: options.reader };
    return startThread(options.workerScript ?? '', task, keep);
  });
  const reader = await createFileReader(options.reader, options.rules, isSmall);
  for (let index = claims.next(1), n = 1; index !== undefined; index = claims.next(1), n++) {
    const file = tasks[index];
    if (file !== undefined) mapped.set(file, seal(file, reader.read(file)));
    if (n % filesPerTurn === 0) await setImmediate();
  }
  const ends = await Promise.all(threads);
  for (const end of ends) takeOver(claims.of(end.thread), end, reader, tasks, mapped);
  return { mapped, ruleTimes: addTimes([reader.ruleTimes, ...ends.map((end) => end.ruleTimes)]) };
}

/** Does what a thread left undone. The file it had in hand when it died is not tried again: it would end this thread too. */
function takeOver(
  claimed: readonly number[],
  end: ThreadEnd,
  reader: FileReader,
  tasks: readonly SourceFile[],
  mapped: Map<SourceFile, SealedRecord>,
): void {
  const undone = claimed.map((index) => tasks[index]).filter((file) => file !== undefined && !mapped.has(file));
  const fatal = end.error === undefined ? undefined : undone.at(-1);
  for (const file of undone) {
    if (file === undefined) continue;
    const lost = () => lostRecord(file.path, { unreadable: `reading it ended the thread (${end.error})` });
    mapped.set(file, seal(file, file === fatal ? lost() : reader.read(file)));
  }
}
