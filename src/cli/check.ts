import { analyze } from '../analyze.ts';
import type { SettingsFlags } from '../discover/load-settings.ts';
import type { Settings, Severity } from '../discover/settings.ts';
import { type Format, reporters } from '../report/index.ts';
import type { Analysis } from '../run/analysis.ts';
import type { Finding, Report } from '../run/finding.ts';
import { ruleDocs } from './catalogue.ts';
import { commands } from './commands.ts';
import { noteFilesRead } from './compiled-code.ts';
import { reportFile, writeReport } from './reports.ts';
import { demandPaths, settingsFor } from './settings.ts';
import { standardInput } from './standard-input.ts';
import { settingsText, skippedText, statisticsText, summaryText, timingText } from './summary.ts';
import { print, say, wantsColor, withProgress } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What `faultline check` is told. */
export interface CheckFlags extends SettingsFlags {
  readonly paths: readonly string[];
  readonly format?: Format;
  /** `FORMAT=FILE`, any number. */
  readonly output?: readonly string[];
  readonly config?: string;
  readonly maxFindings?: number;
  readonly jobs?: number;
  readonly cache?: boolean;
  readonly statistics?: boolean;
  readonly timing?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly stdinFilename?: string;
}

/** `faultline check`: analyses, reports, and says by the exit code whether there is something to do. */
export async function check(flags: CheckFlags): Promise<number> {
  const reportFiles = (flags.output ?? []).map(reportFile);
  const settings = settingsFor(flags);
  const root = process.cwd();
  const analysis = await analyzeAsTold(flags, settings, root);
  demandPaths(analysis.missing, commands);
  const report = reportOf(analysis, root, flags.maxFindings);
  const docs = ruleDocs();
  for (const { format, file } of reportFiles) writeReport(file, reporters[format](report, docs, { color: false }));
  await print(reporters[flags.format ?? 'text'](report, docs, { color: wantsColor(flags.color, process.env) }));
  sayHowItWent(analysis, report, settings, flags);
  noteFilesRead(analysis.files - analysis.timing.cachedFiles);
  return analysis.hadInternalError ? 2 : exitCode(analysis.findings, settings);
}

async function analyzeAsTold(flags: CheckFlags, settings: Settings, root: string): Promise<Analysis> {
  const { stdinFilename, jobs, cache, timing } = flags;
  if (stdinFilename !== undefined && flags.paths.length > 0)
    throw new UsageError('--stdin-filename: no paths may be named besides');
  const named =
    stdinFilename === undefined
      ? { paths: flags.paths }
      : { paths: [stdinFilename], overlay: await standardInput(stdinFilename, root) };
  return withProgress(() => analyze({ root, settings, jobs, cache, timeRules: timing, ...named }));
}

function reportOf(analysis: Analysis, root: string, limit = Number.POSITIVE_INFINITY): Report {
  return {
    version,
    root,
    findings: analysis.findings.slice(0, limit),
    files: analysis.files,
    suppressed: analysis.suppressed,
    baselined: 0,
    dropped: Math.max(0, analysis.findings.length - limit),
    sourceOf: (file) => analysis.sourceOf(file),
  };
}

function sayHowItWent(analysis: Analysis, report: Report, settings: Settings, flags: CheckFlags): void {
  if (flags.statistics) say(statisticsText(analysis.findings));
  if (flags.timing) say(timingText(analysis.timing));
  if (analysis.hadInternalError) say('faultline: part of the analysis failed: see the findings of tool/internal-error');
  if (flags.quiet) return;
  for (const file of analysis.skipped) say(skippedText(file));
  if (flags.verbose) say(settingsText(settings, analysis.timing));
  say(summaryText(report));
}

const rank: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

function exitCode(findings: readonly Finding[], settings: Settings): number {
  return findings.some((finding) => rank[finding.severity] >= rank[settings.failOn]) ? 1 : 0;
}
