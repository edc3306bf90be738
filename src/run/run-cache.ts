import { dirname, join } from 'node:path';
import type { Discovery } from '../discover/files.ts';
import {
  forgetOldProjects,
  programBuild,
  projectCacheFolder,
  pruneCacheFolder,
  shortHash,
  userCacheFolder,
} from '../facts/cache-folder.ts';
import { contentHash } from '../facts/content-hash.ts';
import type { FileStamp } from '../facts/content-index.ts';
import { type RunInputs, readLastRun, writeLastRun } from '../facts/last-run.ts';
import { RecordCache, type StoredRecord } from '../facts/record-cache.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { Finding } from './finding.ts';
import type { ReadFiles } from './read-files.ts';
import type { Run } from './run.ts';
import type { SourceReader } from './source-reader.ts';

/** What is kept of a whole run. */
export interface RunResult {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly suppressed: number;
  readonly hadInternalError: boolean;
}

/** What earlier runs left on disk about this project, for these settings. */
export class RunCache {
  private readonly folder: string;
  private readonly lastRun: RunInputs;
  private readonly packPath: string;
  private openedRecords: RecordCache | undefined;

  constructor(folder: string, version: string, run: Run, discovery: Discovery, sources: SourceReader) {
    const { options, rules, startedMs } = run;
    const { headerPaths, overlay } = sources.paths;
    const { otp, behaviours, options: ruleOptions } = options.settings;
    const shape = JSON.stringify([version, rules.map((rule) => rule.id), otp, behaviours, ruleOptions]);
    this.folder = folder;
    const files = stampsOf(discovery.files, overlay);
    this.packPath = join(folder, `${shortHash(shape)}.pack`);
    const asked = JSON.stringify([shape, options.settings, options.paths]);
    const standIns = [...overlay].map(([absolute, text]) => [absolute, contentHash(text)]);
    const stamp = shortHash(JSON.stringify([asked, run.today, discovery, headerPaths, standIns]));
    this.lastRun = { path: join(folder, `${shortHash(asked)}.run`), stamp, files, headers: sources, startedMs };
  }

  /** What earlier runs learned of each file; read when first asked for, as most runs find nothing changed. */
  get records(): RecordCache {
    this.openedRecords ??= new RecordCache({ ...this.lastRun, path: this.packPath });
    return this.openedRecords;
  }

  /** The result of the same run made before, if nothing it was made from has changed. */
  lastResult(): RunResult | undefined {
    return readLastRun(this.lastRun);
  }

  /** Keeps this run's records in place of those that are kept. */
  saveRecords(records: readonly StoredRecord[]): void {
    this.records.save(records);
    pruneCacheFolder(this.folder, this.lastRun.startedMs);
    forgetOldProjects(dirname(this.folder), this.lastRun.startedMs);
  }

  /** Keeps the result, if it is sure to be the same as long as no file changes. */
  saveResult({ records, sources }: ReadFiles, discovery: Discovery, result: RunResult): void {
    const isRepeatable = sources.length === records.size && discovery.unreadable.length === 0;
    if (isRepeatable && !result.hadInternalError) writeLastRun(this.lastRun, sources, result);
  }
}

/** The stamp of a file that something stands in for says nothing about what is read. */
function stampsOf(files: readonly FileStamp[], overlay: ReadonlyMap<string, string>): FileStamp[] {
  const standIns = [...overlay.keys()].map((absolute) => ({ absolute, size: 0, mtimeMs: Number.POSITIVE_INFINITY }));
  return [...files, ...standIns];
}

/**
 * The cache of this run, if there is one: it needs to know which program made what it holds. Rules that are to be timed are
 * asked anew.
 */
export function openRunCache(run: Run, discovery: Discovery, sources: SourceReader): RunCache | undefined {
  const { root, cache, cacheDir, rules, timeRules } = run.options;
  if (cache === false || timeRules === true) return undefined;
  const program = programBuild();
  if (cacheDir === undefined && (program === undefined || rules !== undefined)) return undefined;
  const version = `${program} ${rules === undefined ? '' : shapeOfRules(rules)}`;
  return new RunCache(projectCacheFolder(cacheDir ?? userCacheFolder(), root), version, run, discovery, sources);
}

/** Foreign rules are told apart by what they declare and by their source. */
function shapeOfRules(rules: readonly AnyRule[]): string {
  return shortHash(rules.map((rule) => [JSON.stringify(rule), rule.on.subjects, rule.check].join('\n')).join('\n'));
}
