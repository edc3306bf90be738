import type { Discovery, SkippedFile } from '../discover/files.ts';
import type { Settings } from '../discover/settings.ts';
import type { Project } from '../project/project.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { Finding } from './finding.ts';

/** What to analyse, and how. */
export interface AnalyzeOptions {
  /** Absolute path of the working directory: paths in findings are relative to it. */
  readonly root: string;
  /** Files and folders whose findings are wanted, relative to the root or absolute; empty means the root. */
  readonly paths: readonly string[];
  readonly settings: Settings;
  /** How many threads read files, the main one included; by default as many as pay off on this machine. */
  readonly jobs?: number;
  /** Keep facts on disk between runs; on by default in the built program. */
  readonly cache?: boolean;
  /** Where the cache lives; by default `faultline` in the user's cache folder. */
  readonly cacheDir?: string;
  /** The rules to choose from; by default those faultline ships. */
  readonly rules?: readonly AnyRule[];
  /** The date that expiring suppressions are judged by, `YYYY-MM-DD`; by default the current one. */
  readonly today?: string;
  /** Of what `paths` names, only these files are reported; relative to the root or absolute. */
  readonly reportOnly?: readonly string[];
  /** Texts that stand in for what is on disk (standard input, staged content, unsaved buffers), by absolute path. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Measure every rule; costs a little. */
  readonly timeRules?: boolean;
}

/** What an analysis found. */
export interface Analysis {
  /** Sorted by path, line, column and rule; suppressed ones are left out. */
  readonly findings: readonly Finding[];
  /** Number of files analysed. */
  readonly files: number;
  readonly suppressed: number;
  /** Named paths that do not exist. */
  readonly missing: readonly string[];
  /** Named files that are excluded, or nothing that faultline reads. */
  readonly skipped: readonly SkippedFile[];
  /** A rule failed; a `tool/internal-error` finding says which one. */
  readonly hadInternalError: boolean;
  readonly timing: Timing;
  /** The text of a file of the analysis, or undefined when it cannot be read. */
  sourceOf(file: string): string | undefined;
}

/** A project, read. */
export interface ProjectReading {
  readonly project: Project;
  readonly discovery: Discovery;
  /** The text of a file of the project, or undefined when it cannot be read. */
  sourceOf(file: string): string | undefined;
}

/** Where the time went, in milliseconds. */
export interface Timing {
  /** Wall time by stage, in the order they ran. */
  readonly stages: Readonly<Record<string, number>>;
  /** Time by rule id, over all threads; empty unless asked for. */
  readonly rules: Readonly<Record<string, number>>;
  /** Files whose facts came from the cache. */
  readonly cachedFiles: number;
}
