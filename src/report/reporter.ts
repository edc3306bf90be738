import type { Report } from '../run/finding.ts';
import type { RuleDoc } from '../run/rule-doc.ts';

/** What `--format` takes. */
export type Format =
  | 'text'
  | 'concise'
  | 'json'
  | 'jsonl'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'junit'
  | 'checkstyle'
  | 'markdown'
  | 'html';

export interface ReportStyle {
  /** Use terminal colours, in the formats that have any. */
  readonly color: boolean;
}

/** Turns a report into text; `rules` are all that could have reported in the run. */
export type Reporter = (report: Report, rules: readonly RuleDoc[], style: ReportStyle) => string;
