import type { Place } from '../erlang/place.ts';
import type { AnyRule } from '../rule/rule.ts';
import { type BuiltinId, builtinRule } from './builtin-rules.ts';
import type { Answers, FileRecord, FoundProblem, RuleFault, SourceError } from './file-record.ts';
import type { Finding } from './finding.ts';
import type { RuleSettings } from './rule-settings.ts';

/** A finding before its code is looked at. */
export interface Draft extends Omit<Finding, 'fingerprint'> {
  /** The settings let it be reported; if not, it still is what a suppression comment may be there for. */
  readonly isWanted: boolean;
  /** Rules that may report the same fault, at the same place or at this one. */
  readonly yieldsTo: readonly string[];
  readonly alsoAt?: Place;
}

/** The most syntax errors reported of one file. */
const maxSyntaxErrors = 20;

/** Puts what was found into findings' words: what rules said, and what faultline itself has to say. */
export class Drafting {
  private readonly rules: ReadonlyMap<string, AnyRule>;
  private readonly settings: RuleSettings;

  constructor(rules: readonly AnyRule[], settings: RuleSettings) {
    this.rules = new Map(rules.map((rule) => [rule.id, rule]));
    this.settings = settings;
  }

  /** Of one file's record. */
  ofRecord(record: FileRecord): Draft[] {
    const { file, answers, unreadable, fault, syntaxErrors } = record;
    const drafts = answers === undefined ? [] : this.ofAnswers(answers, file);
    if (unreadable !== undefined) drafts.push(this.ofUnreadable(file, unreadable));
    if (fault !== undefined)
      drafts.push(this.builtin('tool/internal-error', startOf(file), `reading this file failed: ${fault}`));
    const shown = syntaxErrors.slice(0, maxSyntaxErrors);
    const others = syntaxErrors.length - shown.length;
    const note = (index: number) =>
      others > 0 && index === maxSyntaxErrors - 1 ? `; ${others} more syntax errors follow in this file` : '';
    shown.forEach((error, index) => {
      drafts.push(this.builtin('source/syntax-error', error.at, syntaxMessage(error, record) + note(index)));
    });
    return drafts;
  }

  /** Of what rules said; a rule that failed on the project as a whole is reported in `file`. */
  ofAnswers({ problems, faults }: Answers, file: string): Draft[] {
    const drafts = problems.map((found) => this.ofProblem(found)).filter((draft) => draft !== undefined);
    return [...drafts, ...faults.map((fault) => this.ofFault(fault, file))];
  }

  ofUnreadable(file: string, reason: string): Draft {
    return this.builtin('source/unreadable-file', startOf(file), `this file is not analysed: ${reason}`);
  }

  /** What comments are told, with the severity the settings give it; undefined when they turn it off. */
  withSeverity(finding: Finding): Finding | undefined {
    const severity = this.settings.severityIn(finding.at.file, {
      id: finding.rule,
      severity: finding.severity,
      profile: 'default',
    });
    return severity && { ...finding, severity };
  }

  private ofProblem({ rule: id, problem }: FoundProblem): Draft | undefined {
    const rule = this.rules.get(id);
    if (rule === undefined) return undefined;
    const severity = this.settings.severityIn(problem.at.file, rule, problem);
    return {
      rule: id,
      severity: severity ?? rule.severity,
      confidence: rule.confidence,
      message: problem.message,
      advice: rule.advice,
      at: problem.at,
      related: problem.related ?? [],
      fix: problem.fix,
      isWanted: severity !== undefined,
      yieldsTo: rule.yieldsTo ?? [],
      alsoAt: problem.alsoAt,
    };
  }

  private ofFault(fault: RuleFault, file: string): Draft {
    const where = fault.file === undefined ? 'the project as a whole' : 'this file';
    return this.builtin(
      'tool/internal-error',
      startOf(fault.file ?? file),
      `rule ${fault.rule} failed on ${where}: ${fault.error}`,
    );
  }

  private builtin(id: BuiltinId, at: Place, message: string): Draft {
    const rule = builtinRule(id);
    const severity = this.settings.severityIn(at.file, rule);
    const { confidence, advice } = rule;
    return {
      rule: id,
      severity: severity ?? rule.severity,
      confidence,
      message,
      advice,
      at,
      related: [],
      isWanted: severity !== undefined,
      yieldsTo: [],
    };
  }
}

function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function syntaxMessage({ at, isTooDeep }: SourceError, { module, terms }: FileRecord): string {
  const what = isTooDeep
    ? 'this is nested too deeply to be followed'
    : `this is not understood as ${terms === undefined ? 'Erlang' : 'an Erlang term'}`;
  const fn = module?.functions.find((candidate) => candidate.line <= at.line && at.line <= candidate.endLine);
  return fn === undefined ? `${what}, so no rule looks at it` : `${what}, so no rule looks at ${fn.name}/${fn.arity}`;
}
