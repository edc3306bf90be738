import type { Severity } from '../rule/rule.ts';
import type { Finding } from '../run/finding.ts';

const nouns: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
};
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** `1 error, 2 warnings`, worst first; the empty string when there are none. */
export function countsOf(findings: readonly Finding[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, ...nouns[severity]))
    .join(', ');
}

/** `1 file`, `2 files`. */
export function counted(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
