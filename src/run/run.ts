import { resolve } from 'node:path';
import type { Discovery } from '../discover/files.ts';
import type { AnyRule } from '../rule/rule.ts';
import type { Analysis, AnalyzeOptions } from './analysis.ts';
import type { MapOptions } from './map-files.ts';
import type { ReadFiles } from './read-files.ts';
import { addTimes, type RuleClock, ruleClock } from './rule-clock.ts';
import { RuleSettings } from './rule-settings.ts';
import type { RunResult } from './run-cache.ts';
import type { SourceReader } from './source-reader.ts';
import { defaultJobs, workerScript } from './threads.ts';

/** One analysis under way: what was asked, what is in force, and where the time went. */
export class Run {
  readonly options: AnalyzeOptions;
  /** When it began, as file time stamps count. */
  readonly startedMs = Date.now();
  readonly today: string;
  readonly ruleSettings: RuleSettings;
  /** All rules there are. */
  readonly catalogue: readonly AnyRule[];
  /** The rules that are on. */
  readonly rules: readonly AnyRule[];
  readonly clock: RuleClock;
  readonly stages: Record<string, number> = {};

  constructor(options: AnalyzeOptions, catalogue: readonly AnyRule[]) {
    this.options = options;
    this.today = options.today ?? localDate(new Date(this.startedMs));
    this.ruleSettings = new RuleSettings(options.settings, options.root);
    this.catalogue = options.rules ?? catalogue;
    this.rules = this.ruleSettings.enabled(this.catalogue);
    this.clock = ruleClock(options.timeRules ?? false);
  }

  /** How files are read. Threads only know the rules faultline ships. */
  mapOptions(sources: SourceReader): MapOptions {
    const { root, settings, jobs, rules, timeRules = false } = this.options;
    return {
      reader: { root, settings, sources: sources.paths, timeRules },
      rules: this.catalogue,
      jobs: jobs ?? defaultJobs(),
      workerScript: rules === undefined ? workerScript() : undefined,
    };
  }

  /** What the caller is told; `read` is absent when the result is that of an earlier run. */
  analysis(result: RunResult, discovery: Discovery, sources: SourceReader, read?: ReadFiles): Analysis {
    return {
      ...result,
      missing: discovery.missing,
      skipped: discovery.skipped,
      timing: {
        stages: this.stages,
        rules: addTimes([read?.ruleTimes ?? {}, this.clock.times]),
        cachedFiles: read?.cached ?? discovery.files.length,
      },
      sourceOf: (file) => this.sourceOf(file, sources),
    };
  }

  /** The text of a file by the path it has in findings. */
  sourceOf(file: string, sources: SourceReader): string | undefined {
    return sources.read(resolve(this.options.root, file));
  }

  /** Does a stage's work and notes how long it took. */
  async timed<Result>(stage: string, work: () => Result | Promise<Result>): Promise<Result> {
    const startedMs = performance.now();
    const result = await work();
    this.stages[stage] = performance.now() - startedMs;
    return result;
  }
}

function localDate(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
