import type { SourceFile } from '../discover/files.ts';
import type { ModuleFacts, TermFileFacts } from '../facts/facts.ts';
import type { StoredRecord } from '../facts/record-cache.ts';
import { wantsAnswers } from './file-reader.ts';
import type { FileRecord } from './file-record.ts';
import { type MapOptions, mapFiles } from './map-files.ts';
import { decodeRecord } from './record-codec.ts';
import type { RunCache } from './run-cache.ts';

/** What is known of all files. */
export interface ReadFiles {
  /** By path, in the order of the files. */
  readonly records: ReadonlyMap<string, FileRecord>;
  /** As the cache keeps them; empty without a cache. */
  readonly stored: readonly StoredRecord[];
  readonly ruleTimes: Readonly<Record<string, number>>;
  /** How many came from the cache. */
  readonly cached: number;
}

/** What a project is built from: headers are no modules. */
export function factsIn({ records }: ReadFiles): { readonly modules: ModuleFacts[]; readonly termFiles: TermFileFacts[] } {
  const all = [...records.values()];
  return {
    modules: all.filter(({ file }) => !file.endsWith('.hrl')).flatMap(({ module }) => module ?? []),
    termFiles: all.flatMap(({ terms }) => terms ?? []),
  };
}

/** Takes from the cache what still holds, reads the other files, and keeps their records for the next run. */
export async function readFiles(
  files: readonly SourceFile[],
  cache: RunCache | undefined,
  options: MapOptions,
): Promise<ReadFiles> {
  const kept = cache === undefined ? new Map<SourceFile, KeptRecord>() : keptRecords(files, cache, options);
  const { mapped, ruleTimes } = await mapFiles(
    files.filter((file) => !kept.has(file)),
    options,
  );
  const records = new Map<string, FileRecord>();
  const stored: StoredRecord[] = [];
  for (const file of files) {
    const old = kept.get(file);
    const fresh = mapped.get(file);
    const record = old?.record ?? (fresh && decodeRecord(fresh));
    if (record === undefined) continue;
    records.set(file.path, record);
    if (cache === undefined || record.hash === undefined) continue;
    const { hash, lookups } = record;
    if (old !== undefined) stored.push(old.stored);
    else if (fresh !== undefined) stored.push({ absolute: file.absolute, hash, lookups, bytes: fresh });
  }
  if (stored.length > kept.size || cache?.records.hasNews) cache?.saveRecords(stored);
  return { records, stored, ruleTimes, cached: kept.size };
}

interface KeptRecord {
  readonly record: FileRecord;
  readonly stored: StoredRecord;
}

function keptRecords(files: readonly SourceFile[], cache: RunCache, options: MapOptions): Map<SourceFile, KeptRecord> {
  const kept = new Map<SourceFile, KeptRecord>();
  for (const file of files) {
    const stored = cache.records.get(file.absolute);
    const record = stored && decodeRecord(stored.bytes);
    if (stored !== undefined && record !== undefined && fits(record, file, options)) kept.set(file, { record, stored });
  }
  return kept;
}

/** Whether a record is what reading this file would give: its text is the same, but its place may say something else. */
function fits({ file: path, module, answers }: FileRecord, file: SourceFile, { reader }: MapOptions): boolean {
  if (path !== file.path) return false;
  if (module === undefined) return true;
  return module.isTest === file.isTest && (answers !== undefined || !wantsAnswers(file, reader.settings.tests));
}
