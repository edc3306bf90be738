import { rules as catalogue } from '../rules/index.ts';
import { discover } from './discover/discover.ts';
import { headerPaths } from './discover/header-paths.ts';
import { Project } from './project/project.ts';
import type { Analysis, AnalyzeOptions, ProjectReading } from './run/analysis.ts';
import { askAboutProject, ruleContext } from './run/ask-rules.ts';
import { factsIn, readFiles } from './run/read-files.ts';
import { Run } from './run/run.ts';
import { openRunCache } from './run/run-cache.ts';
import { settleFindings } from './run/settle-findings.ts';
import { SourceReader } from './run/source-reader.ts';

export type { Analysis, AnalyzeOptions, ProjectReading, Timing } from './run/analysis.ts';

/**
 * Analyses a project: discovers its files, reads each into facts, builds the project from the facts, asks the rules, and
 * settles what is reported. When nothing has changed since the last run, that run's result is the answer.
 */
export async function analyze(options: AnalyzeOptions): Promise<Analysis> {
  const run = new Run(options, catalogue);
  const { discovery, sources, cache } = await find(run);
  const last = await run.timed('cache', () => cache?.lastResult());
  if (last !== undefined) return run.analysis(last, discovery, sources);

  const read = await run.timed('read', () => readFiles(discovery.files, cache, run.mapOptions(sources)));
  const project = await run.timed('project', () => new Project({ discovered: discovery, ...factsIn(read) }));
  const context = ruleContext(options.settings.otp);
  const answers = await run.timed('rules', () => askAboutProject(project, run.rules, context, run.clock));
  const result = await run.timed('settle', () => settleFindings(run, discovery, read, answers, sources));
  cache?.saveResult(read, discovery, result);
  return run.analysis(result, discovery, sources, read);
}

/** Reads a project without asking what is wrong with it: for those who want to see it. */
export async function readProject(options: AnalyzeOptions): Promise<ProjectReading> {
  const run = new Run(options, catalogue);
  const { discovery, sources, cache } = await find(run);
  const read = await readFiles(discovery.files, cache, run.mapOptions(sources));
  const project = new Project({ discovered: discovery, ...factsIn(read) });
  return { project, discovery, sourceOf: (file) => run.sourceOf(file, sources) };
}

/** The files of the project, where their texts and headers come from, and what is known of them from before. */
async function find(run: Run) {
  const { options } = run;
  const discovery = await run.timed('discover', () => discover(options));
  const sources = new SourceReader({ headerPaths: headerPaths(discovery), overlay: options.overlay ?? new Map() });
  return { discovery, sources, cache: openRunCache(run, discovery, sources) };
}
