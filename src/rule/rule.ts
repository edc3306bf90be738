import type { Confidence, Profile, Severity } from '../discover/settings.ts';
import type { Module } from '../erlang/module.ts';
import type { Place, Span } from '../erlang/place.ts';
import type { Project } from '../project/project.ts';

export type { Confidence, Profile, Severity };
export type Area = 'supervision' | 'process' | 'mailbox' | 'resources' | 'upgrade' | 'config';
export type RuleId = `${Area}/${string}`;

/**
 * Says what a rule looks at. A module selector sees one lowered module, in a worker, before the project is known; a
 * project selector sees the finished project. A rule does not care which it is.
 */
export type Select<Subject> = ModuleSelect<Subject> | ProjectSelect<Subject>;
export interface ModuleSelect<Subject> {
  readonly scope: 'module';
  readonly subjects: (module: Module) => Iterable<Subject>;
}
export interface ProjectSelect<Subject> {
  readonly scope: 'project';
  readonly subjects: (project: Project) => Iterable<Subject>;
}

/** A replacement of one stretch of text. */
export interface Edit {
  readonly at: Place;
  readonly text: string;
  /** What must stand there. Where something else does, such as the use of a macro, the fix is not offered. */
  readonly was?: string;
}
/** What would mend a finding. A safe fix keeps the program's behaviour; others are suggestions. */
export interface Fix {
  readonly title: string;
  readonly isSafe: boolean;
  readonly edits: readonly Edit[];
}

/** What a rule has to say about one place. */
export interface Problem {
  readonly at: Place;
  /** Lower case start, no full stop, concrete names, the consequence in it. */
  readonly message: string;
  /** Overrides the rule's severity where its card says so. */
  readonly severity?: Severity;
  /** Reported only from this profile on, where a card puts weaker forms in a lower profile. */
  readonly profile?: Profile;
  readonly related?: readonly { readonly at: Place; readonly message: string }[];
  readonly fix?: Fix;
  /** Where else a rule that this one yields to reports the same fault. */
  readonly alsoAt?: Place;
}

/** What a rule may ask besides its subject. */
export interface RuleContext {
  /** The oldest OTP release the project is meant for, e.g. 25. */
  readonly otp: number;
  /** Turns a span of `module` into a place. Module rules only get subjects of one module. */
  place(module: Module, span: Span): Place;
}

/** One rule: data, and one generator over the subjects it selects. */
export interface Rule<Subject = never> {
  readonly id: RuleId;
  /** What is wrong, one line. */
  readonly summary: string;
  /** What to do, one imperative sentence. */
  readonly advice: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly profile: Profile;
  /** Numbers of the Common Weakness Enumeration. */
  readonly cwe: readonly number[];
  /** CVSS-like score from "0.1" to "10.0", only where the rule is about security. */
  readonly securitySeverity?: string;
  /** Which kind of fix the rule offers, if any. */
  readonly fix?: 'safe' | 'suggestion';
  /**
   * Rules that tell more about a fault which both see. Of two findings at one place, only the more severe one is reported,
   * and of equally severe ones theirs.
   */
  readonly yieldsTo?: readonly RuleId[];
  readonly on: Select<Subject>;
  check(subject: Subject, context: RuleContext): Iterable<Problem>;
}

/** A rule whose subject type has been forgotten: what the engine and the reporters handle. */
export type AnyRule = Rule<never>;

/** Declares a rule; exists so that the subject's type is inferred from `on`. */
export function rule<Subject>(definition: Rule<Subject>): AnyRule {
  return definition as unknown as AnyRule;
}
