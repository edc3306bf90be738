import { ContentIndex, type FileStamp, type KnownContent } from './content-index.ts';
import { type HeaderLookup, type HeaderSource, lookupKey } from './header-lookups.ts';
import { readPack, writePack } from './pack-file.ts';
import { lookupHolds, type RecordSource } from './record-cache.ts';

/** The result of a whole run, and what must be as it was for it to hold. */
interface LastRun<Result> {
  /** Everything that shapes a result besides contents of files: the list of files with their stamps, settings, rules. */
  readonly stamp: string;
  /** Hashes of files whose stamps prove nothing. */
  readonly unsettled: readonly (readonly [absolute: string, hash: string])[];
  readonly lookups: readonly HeaderLookup[];
  readonly known: readonly KnownContent[];
  readonly result: Result;
}

/** What the last run is compared with. */
export interface RunInputs {
  readonly path: string;
  readonly stamp: string;
  readonly files: readonly FileStamp[];
  readonly headers: HeaderSource;
  readonly startedMs: number;
}

/** The result of the last run, when running again would give the same. */
export function readLastRun<Result>(inputs: RunInputs): Result | undefined {
  const last = readPack<LastRun<Result>>(inputs.path)?.directory;
  if (last === undefined || last.stamp !== inputs.stamp) return undefined;
  const contents = new ContentIndex(last.known, inputs.files, (path) => inputs.headers.read(path));
  const holds =
    last.unsettled.every(([absolute, hash]) => contents.hashOf(absolute) === hash) &&
    last.lookups.every((lookup) => lookupHolds(lookup, inputs.headers, contents));
  if (holds) noteSettled(inputs, last, contents);
  return holds ? last.result : undefined;
}

/** Files written just before the last run had to be read to know that they are the same; the next run can be spared that. */
function noteSettled<Result>(inputs: RunInputs, last: LastRun<Result>, contents: ContentIndex): void {
  const settled = contents.settled(new Map(last.unsettled), inputs.startedMs);
  if (settled.length === 0) return;
  const paths = new Set(settled.map((content) => content.path));
  const unsettled = last.unsettled.filter(([path]) => !paths.has(path));
  writePack<LastRun<Result>>(inputs.path, { ...last, unsettled, known: [...last.known, ...settled] }, []);
}

/** Keeps the result of a run made from `records`. */
export function writeLastRun<Result>(inputs: RunInputs, records: readonly RecordSource[], result: Result): void {
  const lookups = new Map<string, HeaderLookup>();
  const hashes = new Map<string, string>();
  for (const record of records) {
    hashes.set(record.absolute, record.hash);
    for (const lookup of record.lookups) {
      lookups.set(lookupKey(lookup), lookup);
      if (lookup.found !== undefined && lookup.hash !== undefined) hashes.set(lookup.found, lookup.hash);
    }
  }
  const contents = new ContentIndex([], inputs.files, (path) => inputs.headers.read(path));
  const settled = contents.settled(hashes, inputs.startedMs);
  const settledPaths = new Set(settled.map((content) => content.path));
  const headers = new Set([...lookups.values()].map((lookup) => lookup.found));
  const run: LastRun<Result> = {
    stamp: inputs.stamp,
    unsettled: [...hashes].filter(([path]) => !settledPaths.has(path)),
    lookups: [...lookups.values()],
    known: settled.filter((content) => headers.has(content.path)),
    result,
  };
  writePack(inputs.path, run, []);
}
