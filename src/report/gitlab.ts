import type { Severity } from '../rule/rule.ts';
import type { Finding } from '../run/finding.ts';
import type { RuleDoc } from '../run/rule-doc.ts';
import type { Reporter } from './reporter.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' };

/** A Code Quality report, as GitLab shows it in merge requests. */
export const gitlab: Reporter = ({ findings }, rules) => {
  const security = new Set(rules.filter(isAboutSecurity).map(({ id }) => id));
  const unique = uniqueFingerprints(findings);
  const issues = findings.map(({ rule, severity, message, advice, at }, index) => ({
    type: 'issue',
    check_name: rule,
    description: message,
    content: { body: advice },
    categories: [security.has(rule) ? 'Security' : 'Bug Risk'],
    severity: severities[severity],
    fingerprint: unique[index],
    location: { path: at.file, lines: { begin: at.line, end: at.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
};

function isAboutSecurity({ securitySeverity }: RuleDoc): boolean {
  return securitySeverity !== undefined;
}

/** GitLab shows one issue per fingerprint; ours repeat where two applications have a module of one name. */
function uniqueFingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ fingerprint }) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  });
}
