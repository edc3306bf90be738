import { analyze } from '../analyze.ts';
import type { SettingsFlags } from '../discover/load-settings.ts';
import type { Settings, Severity } from '../discover/settings.ts';
import { type Fixed, fixProject } from '../fix.ts';
import { type Format, reporters } from '../report/index.ts';
import type { Analysis, AnalyzeOptions } from '../run/analysis.ts';
import { fixesOf } from '../run/apply-fixes.ts';
import type { Finding, Report } from '../run/finding.ts';
import { openBaseline } from './baseline-file.ts';
import { ruleDocs } from './catalogue.ts';
import { ChangedLines } from './changed-lines.ts';
import { commands } from './commands.ts';
import { noteFilesRead } from './compiled-code.ts';
import { type Judged, judge } from './judge.ts';
import { reportFile, writeReport } from './reports.ts';
import { demandPaths, settingsFor } from './settings.ts';
import { stagedFiles } from './staged.ts';
import { standardInput } from './standard-input.ts';
import { settingsText, skippedText, statisticsText, summaryText, timingText } from './summary.ts';
import { print, say, wantsColor, withProgress } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What `faultline check` is told. */
export interface CheckFlags extends Omit<SettingsFlags, 'baseline'> {
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
  readonly staged?: boolean;
  readonly since?: string;
  readonly baseline?: string | false;
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
}

/** `faultline check`: analyses, reports, and says by the exit code whether there is something to do. */
export async function check(flags: CheckFlags): Promise<number> {
  demandSense(flags);
  const reportFiles = (flags.output ?? []).map(reportFile);
  const settings = settingsFor({ ...flags, baseline: flags.baseline === false ? undefined : flags.baseline });
  const root = process.cwd();
  const options = await analyzeOptions(flags, settings, root);
  const yardstick = {
    baseline: flags.baseline === false ? undefined : openBaseline(settings, root),
    changed: flags.since === undefined ? undefined : ChangedLines.since(flags.since, root),
    isWhole: options.paths.length === 0 && options.reportOnly === undefined && flags.since === undefined,
    settings,
    root,
  };
  const unsafe = flags.unsafeFixes === true;
  const isFixing = flags.fix === true || unsafe || flags.diff === true;
  const wanted = (analysis: Analysis) => fixesOf(judge(analysis, yardstick).findings, unsafe);
  const fixed = await withProgress(() => (isFixing ? fixProject(options, wanted) : unfixed(options)));
  demandPaths(fixed.first.missing, commands);
  if (flags.diff) return showDiff(fixed, judge(fixed.first, yardstick).findings, settings);
  const isInput = flags.stdinFilename !== undefined;
  if (!isInput && fixed.count > 0) (await import('./fixes.ts')).writeFixes(fixed, root);

  const { analysis } = fixed;
  const judged = judge(analysis, yardstick);
  const report = reportOf(analysis, judged, root, flags.maxFindings);
  const docs = ruleDocs();
  for (const { format, file } of reportFiles) writeReport(file, reporters[format](report, docs, { color: false }));
  const text = reporters[flags.format ?? 'text'](report, docs, { color: wantsColor(flags.color, process.env) });
  if (isInput && isFixing) await printFixed(fixed, options, text);
  else await print(text);
  if (fixed.count > 0 && !flags.quiet) say(`faultline: ${fixed.count} ${fixed.count === 1 ? 'fix' : 'fixes'} applied`);
  sayHowItWent(analysis, report, settings, flags);
  noteFilesRead(analysis.files - analysis.timing.cachedFiles);
  return analysis.hadInternalError ? 2 : exitCode(judged.findings, settings);
}

/** Options that contradict each other. */
function demandSense({ paths, stdinFilename, staged, since, fix, unsafeFixes, diff }: CheckFlags): void {
  if (stdinFilename !== undefined && paths.length > 0) throw new UsageError('--stdin-filename: no paths may be named besides');
  if (stdinFilename !== undefined && (staged || since !== undefined))
    throw new UsageError('--stdin-filename: neither --staged nor --since fits it');
  if (staged && since !== undefined) throw new UsageError('--staged and --since: only one of them fits');
  if (staged && (fix || unsafeFixes || diff))
    throw new UsageError('--staged: fixes are for files, not for what is staged; run --fix without it');
}

async function analyzeOptions(flags: CheckFlags, settings: Settings, root: string): Promise<AnalyzeOptions> {
  const { paths, stdinFilename, jobs, cache, timing } = flags;
  const plain = { root, settings, jobs, cache, timeRules: timing };
  if (stdinFilename !== undefined) return { ...plain, paths: [stdinFilename], overlay: await standardInput(stdinFilename, root) };
  if (!flags.staged) return { ...plain, paths };
  const { files, overlay } = stagedFiles(root);
  return { ...plain, paths, overlay, reportOnly: files };
}

async function unfixed(options: AnalyzeOptions): Promise<Fixed> {
  const analysis = await analyze(options);
  return { first: analysis, analysis, texts: new Map(), before: new Map(), count: 0 };
}

/** `--diff`: what would change is the result; the files are as they were, and so is the exit code. */
async function showDiff(fixed: Fixed, findings: readonly Finding[], settings: Settings): Promise<number> {
  const { diffOf } = await import('./fixes.ts');
  await print(diffOf(fixed, process.cwd()));
  return fixed.first.hadInternalError ? 2 : exitCode(findings, settings);
}

/** Standard input is fixed on standard output; what is left to say goes to standard error. */
async function printFixed(
  { texts }: Fixed,
  { overlay = new Map<string, string>() }: AnalyzeOptions,
  findings: string,
): Promise<void> {
  const [given = ''] = overlay.values();
  const [text = given] = texts.values();
  await print(text);
  if (findings !== '') say(findings.trimEnd());
}

function reportOf(analysis: Analysis, judged: Judged, root: string, limit = Number.POSITIVE_INFINITY): Report {
  return {
    version,
    root,
    findings: judged.findings.slice(0, limit),
    files: analysis.files,
    suppressed: analysis.suppressed,
    baselined: judged.baselined,
    dropped: Math.max(0, judged.findings.length - limit),
    sourceOf: (file) => analysis.sourceOf(file),
  };
}

function sayHowItWent(analysis: Analysis, report: Report, settings: Settings, flags: CheckFlags): void {
  if (flags.statistics) say(statisticsText(report.findings));
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
