import { relative } from 'node:path';
import type { SkippedFile } from '../discover/files.ts';
import type { Settings } from '../discover/settings.ts';
import type { Timing } from '../run/analysis.ts';
import type { Finding, Report } from '../run/finding.ts';

function plural(n: number, one: string): string {
  return `${n} ${one}${n === 1 ? '' : 's'}`;
}

/** One line that says how it went. */
export function summaryText(report: Report): string {
  if (report.files === 0 && report.findings.length === 0) return 'faultline: no Erlang files found';
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), plural(count('info'), 'note')];
  const found = report.findings.length === 0 ? 'nothing found' : counts.filter((part) => !part.startsWith('0 ')).join(', ');
  const notes = [
    report.suppressed > 0 ? `${report.suppressed} suppressed` : '',
    report.baselined > 0 ? `${report.baselined} in the baseline` : '',
    report.dropped > 0 ? `${report.dropped} more not shown` : '',
  ].filter((note) => note !== '');
  return `faultline: ${found} in ${plural(report.files, 'file')}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

/** Why something that was named is missing from the analysis. */
export function skippedText({ path, reason }: SkippedFile): string {
  const why = reason === 'excluded' ? 'the settings exclude it' : 'faultline reads no such files';
  return `faultline: ${path} was not analysed: ${why}`;
}

/** What the run went by. */
export function settingsText({ configFile, profile, otp, failOn }: Settings, timing: Timing): string {
  const source = configFile === undefined ? 'no configuration file' : relative(process.cwd(), configFile);
  return [
    `faultline: ${source}; profile ${profile}, OTP ${otp}, fails on ${failOn}`,
    `faultline: facts of ${plural(timing.cachedFiles, 'file')} came from the cache`,
  ].join('\n');
}

/** How often each rule reported, most first. */
export function statisticsText(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rows.map(([rule, n]) => `${String(n).padStart(6)}  ${rule}`).join('\n');
}

/** Time per stage and rule, in milliseconds. */
export function timingText({ stages, rules }: Timing): string {
  const rows = [...Object.entries(stages), ...Object.entries(rules).sort((a, b) => b[1] - a[1])];
  return rows.map(([name, ms]) => `${ms.toFixed(1).padStart(10)} ms  ${name}`).join('\n');
}
