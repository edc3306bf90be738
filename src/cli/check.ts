import { writeFileSync } from 'node:fs';
import { analyze } from '../analyze.ts';
import { isSettingsError, loadSettings, type SettingsFlags } from '../discover/load-settings.ts';
import type { Settings, Severity } from '../discover/settings.ts';
import { type Format, reporters } from '../report/index.ts';
import type { Analysis } from '../run/analysis.ts';
import type { Finding, Report } from '../run/finding.ts';
import { knownIds, ruleDocs } from './catalogue.ts';
import { compiledCode } from './compiled-code.ts';
import { didYouMean } from './nearest.ts';
import { statisticsText, summaryText, timingText } from './summary.ts';
import { print, say, showProgress, wantsColor } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/** What `faultline check` is told. */
export interface CheckFlags extends SettingsFlags {
  readonly paths: readonly string[];
  readonly format: Format;
  /** `FORMAT=FILE`, any number. */
  readonly output: readonly string[];
  readonly config?: string;
  readonly maxFindings?: number;
  readonly jobs?: number;
  readonly cache: boolean;
  readonly statistics: boolean;
  readonly timing: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color?: boolean;
  readonly stdinFilename?: string;
}

const rank: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** `faultline check`: analyses, reports, and says by the exit code whether there is something to do. */
export async function check(flags: CheckFlags): Promise<number> {
  const outputs = flags.output.map(parseOutput);
  const settings = settingsFor(flags);
  const root = process.cwd();
  const endProgress = showProgress('faultline: reading the project …');
  const analysis = await analyze({
    root,
    paths: flags.paths,
    settings,
    jobs: flags.jobs,
    cache: flags.cache,
    timeRules: flags.timing,
    ...(await standardInput(flags, root)),
  });
  endProgress();
  if (analysis.missing.length > 0) throw new UsageError(missingText(analysis.missing));
  compiledCode.isWorthKeeping = analysis.timing.cachedFiles < analysis.files;
  const report = reportOf(analysis, flags, root);
  const docs = ruleDocs();
  for (const { format, file } of outputs) writeReport(file, reporters[format](report, docs, { color: false }));
  await print(reporters[flags.format](report, docs, { color: wantsColor(flags.color, process.env) }));
  afterwards(analysis, report, flags);
  if (analysis.hadInternalError) return 2;
  return exitCode(analysis.findings, settings);
}

/** Settings from the configuration file, the environment and the flags, or the one line that says what is wrong. */
export function settingsFor(flags: SettingsFlags & { readonly config?: string }): Settings {
  const settings = loadSettings({
    cwd: process.cwd(),
    configFile: flags.config,
    env: process.env,
    flags,
    knownRules: knownIds(),
  });
  if (isSettingsError(settings)) throw new UsageError(settings.message);
  return settings;
}

function exitCode(findings: readonly Finding[], settings: Settings): number {
  return findings.some((finding) => rank[finding.severity] >= rank[settings.failOn]) ? 1 : 0;
}

function parseOutput(written: string): { format: Format; file: string } {
  const equals = written.indexOf('=');
  const format = written.slice(0, equals);
  const file = written.slice(equals + 1);
  if (equals === -1 || file === '') throw new UsageError(`--output expects FORMAT=FILE, not '${written}'`);
  const known = Object.keys(reporters).find((name): name is Format => name === format);
  if (known === undefined)
    throw new UsageError(`--output: unknown format '${format}'${didYouMean(format, Object.keys(reporters))}`);
  return { format: known, file };
}

function writeReport(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The source on standard input stands in for the file it is said to be. */
async function standardInput(
  flags: CheckFlags,
  root: string,
): Promise<{ overlay?: ReadonlyMap<string, string>; paths?: readonly string[] }> {
  if (flags.stdinFilename === undefined) return {};
  const { resolve } = await import('node:path');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const { decodeText } = await import('../parse/source-text.ts');
  const bytes = Buffer.concat(chunks);
  if (bytes.includes(0)) throw new UsageError('standard input is binary');
  return { overlay: new Map([[resolve(root, flags.stdinFilename), decodeText(bytes)]]), paths: [flags.stdinFilename] };
}

function missingText(missing: readonly string[]): string {
  const [first = '', ...others] = missing;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `no such file or folder: ${first}${more}${didYouMean(first, ['check', 'explain', 'rules', 'inspect'])}`;
}

function reportOf(analysis: Analysis, flags: CheckFlags, root: string): Report {
  const limit = flags.maxFindings ?? Number.POSITIVE_INFINITY;
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

function afterwards(analysis: Analysis, report: Report, flags: CheckFlags): void {
  for (const { path, reason } of analysis.skipped) {
    say(
      `faultline: ${path} is ${reason === 'excluded' ? 'excluded' : 'no kind of file that faultline reads'}, so it was not analysed`,
    );
  }
  if (flags.statistics) say(statisticsText(analysis.findings));
  if (flags.timing) say(timingText(analysis));
  if (!flags.quiet) say(summaryText(report, flags.verbose ? analysis : undefined));
}
