import type { Finding } from '../run/finding.ts';

/** Findings of one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Splits the findings of a report, which come sorted, at every new file. */
export function byFile(findings: readonly Finding[]): FileFindings[] {
  const groups: { file: string; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.file === finding.at.file) last.findings.push(finding);
    else groups.push({ file: finding.at.file, findings: [finding] });
  }
  return groups;
}
