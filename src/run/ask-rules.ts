import type { Module } from '../erlang/module.ts';
import { placeOf } from '../erlang/place.ts';
import type { Project } from '../project/project.ts';
import type { AnyRule, RuleContext } from '../rule/rule.ts';
import type { Answers, FoundProblem, RuleFault } from './file-record.ts';
import type { RuleClock } from './rule-clock.ts';

/** What a rule may ask, for this target release. */
export function ruleContext(otp: number): RuleContext {
  return { otp, place: (module, span) => placeOf(module.file, module.lines, span) };
}

/** Asks the rules that look at single modules about one of them. */
export function askAboutModule(module: Module, rules: readonly AnyRule[], context: RuleContext, clock: RuleClock): Answers {
  return ask(rules, context, clock, (rule) => (rule.on.scope === 'module' ? rule.on.subjects(module) : []), module.file);
}

/** Asks the rules that look at the project as a whole. */
export function askAboutProject(project: Project, rules: readonly AnyRule[], context: RuleContext, clock: RuleClock): Answers {
  return ask(rules, context, clock, (rule) => (rule.on.scope === 'project' ? rule.on.subjects(project) : []));
}

/** A rule that throws is noted; what it found before is kept, and the others still report. */
function ask(
  rules: readonly AnyRule[],
  context: RuleContext,
  clock: RuleClock,
  subjects: (rule: AnyRule) => Iterable<never>,
  file?: string,
): Answers {
  const problems: FoundProblem[] = [];
  const faults: RuleFault[] = [];
  for (const rule of rules) {
    clock.start();
    try {
      for (const subject of subjects(rule)) {
        for (const problem of rule.check(subject, context)) problems.push({ rule: rule.id, problem });
      }
    } catch (error) {
      faults.push({ rule: rule.id, file, error: describeError(error) });
    }
    clock.stop(rule.id);
  }
  return { problems, faults };
}

/** What went wrong, without the stack: it would tell where this machine keeps its files. */
export function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
