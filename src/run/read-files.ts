import type { SourceFile } from '../discover/files.ts';
import type { RecordSource, StoredRecord } from '../facts/record-cache.ts';
import type { ProjectInput } from '../project/project.ts';
import { isAsked } from './file-reader.ts';
import type { FileRecord } from './file-record.ts';
import { type MapOptions, mapFiles } from './map-files.ts';
import type { RunCache } from './run-cache.ts';
import { isStorable, unseal, variantOf } from './sealed-record.ts';

/** What is known of all files. */
export interface ReadFiles {
  /** By path, in the order of the files. */
  readonly records: ReadonlyMap<string, FileRecord>;
  /** What those records were made from that a later run can make use of. */
  readonly sources: readonly RecordSource[];
  readonly ruleTimes: Readonly<Record<string, number>>;
  /** How many came from the cache. */
  readonly cached: number;
}

/** What a project is built from: headers are no modules. */
export function factsIn({ records }: ReadFiles): Omit<ProjectInput, 'discovered'> {
  const all = [...records.values()];
  return {
    modules: all.filter(({ file }) => !file.endsWith('.hrl')).flatMap(({ module }) => module ?? []),
    termFiles: all.flatMap(({ terms }) => terms ?? []),
    vmArgs: all.flatMap(({ vmArgs }) => vmArgs ?? []),
    environments: all.flatMap(({ environment }) => environment ?? []),
  };
}

/** Takes from the cache what still holds, reads the other files, and keeps their records for the next run. */
export async function readFiles(
  files: readonly SourceFile[],
  cache: RunCache | undefined,
  options: MapOptions,
): Promise<ReadFiles> {
  const kept = cache === undefined ? new Map<SourceFile, StoredRecord>() : keptRecords(files, cache, options);
  const { mapped, ruleTimes } = await mapFiles(
    files.filter((file) => !kept.has(file)),
    options,
  );
  const sealed = files.flatMap((file) => kept.get(file) ?? mapped.get(file) ?? []);
  const stored = sealed.filter(isStorable);
  if (stored.length > kept.size || cache?.records.hasNews) cache?.saveRecords(stored);
  cache?.records.close();
  return {
    records: unsealAll(sealed),
    sources: stored.map(({ absolute, hash, lookups }) => ({ absolute, hash, lookups })),
    ruleTimes,
    cached: kept.size,
  };
}

function keptRecords(files: readonly SourceFile[], cache: RunCache, { reader }: MapOptions): Map<SourceFile, StoredRecord> {
  const kept = new Map<SourceFile, StoredRecord>();
  for (const file of files) {
    const stored = cache.records.get(file.absolute);
    if (stored !== undefined && isWanted(stored, file, reader.settings.tests)) kept.set(file, stored);
  }
  return kept;
}

/** Whether a kept record is what reading the file would give; that rules were asked in vain does no harm. */
function isWanted({ variant }: StoredRecord, file: SourceFile, tests: boolean): boolean {
  return variant === variantOf(file, true) || (variant === variantOf(file, false) && !isAsked(file, tests));
}

function unsealAll(sealed: readonly Pick<StoredRecord, 'bytes'>[]): Map<string, FileRecord> {
  const records = sealed.map(unseal);
  return new Map(records.map((record) => [record.file, record]));
}
