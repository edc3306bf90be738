import type { Analysis } from '../run/analysis.ts';
import type { Finding, Report } from '../run/finding.ts';

function plural(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** One line that says how it went. */
export function summaryText(report: Report, analysis?: Analysis): string {
  const count = (severity: string) => report.findings.filter((finding) => finding.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), plural(count('info'), 'note')];
  const notes = [
    report.suppressed > 0 ? `${report.suppressed} suppressed` : '',
    report.baselined > 0 ? `${report.baselined} in the baseline` : '',
    report.dropped > 0 ? `${report.dropped} more not shown` : '',
    analysis === undefined ? '' : `${analysis.timing.cachedFiles} from the cache`,
  ].filter((note) => note !== '');
  const found = report.findings.length === 0 ? 'nothing found' : parts.filter((part) => !part.startsWith('0 ')).join(', ');
  return `faultline: ${found} in ${plural(report.files, 'file')}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
}

/** How often each rule reported, most first. */
export function statisticsText(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return rows.map(([rule, n]) => `${String(n).padStart(6)}  ${rule}`).join('\n');
}

/** Time per stage and rule, in milliseconds. */
export function timingText({ timing }: Analysis): string {
  const rows = [...Object.entries(timing.stages), ...Object.entries(timing.rules).sort((a, b) => b[1] - a[1])];
  return rows.map(([name, ms]) => `${ms.toFixed(1).padStart(10)} ms  ${name}`).join('\n');
}
