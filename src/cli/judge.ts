import { relative } from 'node:path';
import type { Settings } from '../discover/settings.ts';
import type { Analysis } from '../run/analysis.ts';
import { type Baseline, type BaselineEntry, compareWithBaseline, staleFinding } from '../run/baseline.ts';
import type { Finding } from '../run/finding.ts';
import { RuleSettings } from '../run/rule-settings.ts';
import { compareFindings } from '../run/settle-file.ts';
import { baselinePath } from './baseline-file.ts';
import { catalogue as rules } from './catalogue.ts';
import type { ChangedLines } from './changed-lines.ts';

/** What of an analysis is reported. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** How many the baseline knows. */
  readonly baselined: number;
}

/** What findings are held against. */
export interface Yardstick {
  readonly baseline?: Baseline;
  readonly changed?: ChangedLines;
  /** The whole project is judged, so that what is not found is not there. */
  readonly isWhole: boolean;
  readonly settings: Settings;
  readonly root: string;
}

/** Leaves out what is not new, and says which entries of the baseline are stale. */
export function judge({ findings: all }: Analysis, { baseline, changed, isWhole, settings, root }: Yardstick): Judged {
  const findings = changed === undefined ? all : all.filter((each) => each.rule.startsWith('tool/') || changed.touches(each));
  if (baseline === undefined) return { findings, baselined: 0 };
  const compared = compareWithBaseline(findings, baseline.entries);
  const isComparable = isWhole && baseline.profile === settings.profile && baseline.tests === settings.tests;
  // The baseline of a project cannot be judged from a part of it.
  const isHere = !relative(root, baselinePath(settings, root)).startsWith('..');
  const stale = isComparable && isHere ? staleAmong(compared.stale, settings, root) : [];
  const drafts = stale.map((entry) => staleFinding(entry, baseline));
  const severity = new RuleSettings(settings, root);
  const told = drafts.flatMap((finding) => {
    const its = severity.severityIn(finding.at.file, { id: finding.rule, severity: finding.severity, profile: 'default' });
    return its === undefined ? [] : [{ ...finding, severity: its }];
  });
  return { findings: [...compared.findings, ...told].sort(compareFindings), baselined: compared.known };
}

/** Entries of rules that are off in this run are left alone. */
export function staleAmong(entries: readonly BaselineEntry[], settings: Settings, root: string): BaselineEntry[] {
  const enabled = new RuleSettings(settings, root).enabled(rules);
  const off = new Set<string>(rules.filter((rule) => !enabled.includes(rule)).map(({ id }) => id));
  return entries.filter(({ rule }) => !off.has(rule));
}
