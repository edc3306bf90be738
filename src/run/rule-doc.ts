import type { AnyRule, Confidence, Profile, Severity } from '../rule/rule.ts';

/** What there is to tell about a rule, or about one of the things faultline itself reports. */
export interface RuleDoc {
  /** `area/name`. */
  readonly id: string;
  /** What is wrong, one line. */
  readonly summary: string;
  /** What to do, one imperative sentence. */
  readonly advice: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly profile: Profile;
  /** Numbers of the Common Weakness Enumeration. */
  readonly cwe: readonly number[];
  /** From "0.1" to "10.0", only where the rule is about security. */
  readonly securitySeverity?: string;
  /** Which kind of fix findings may carry. */
  readonly fix?: 'safe' | 'suggestion';
  /** The rule's page, in Markdown. */
  readonly page: string;
}

/** A rule as the reporters need it. */
export function docOf(rule: AnyRule, page: string): RuleDoc {
  const { id, summary, advice, severity, confidence, profile, cwe, securitySeverity, fix } = rule;
  return { id, summary, advice, severity, confidence, profile, cwe, securitySeverity, fix, page };
}
