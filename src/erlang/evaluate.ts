import type { CodeUnit, SourceText, World } from './code-unit.ts';
import { callFunction, callMfa } from './evaluate-calls.ts';
import { guardHolds } from './evaluate-clauses.ts';
import { patternContext } from './evaluate-patterns.ts';
import { Run } from './evaluate-run.ts';
import type { Clause, Expr, Mfa } from './expr.ts';
import { unclearValue } from './make-value.ts';
import { type Bindings, matchAll } from './match.ts';
import { Probe } from './probe.ts';
import { absent, type Origin, unclear, type Value } from './value.ts';

/*
 * A small symbolic evaluator: it follows variables, helper functions, lists, maps and choices as far as the source
 * settles them, and says `unclear` where it does not. It is bounded, deterministic and does not throw.
 */

/** Where nothing but the module at hand can be seen. */
export const noOtherModules: World = { unitNamed: () => unclear };

/** The value of an expression whose free variables are `bindings`; others are unclear. */
export function evaluate(expr: Expr, unit: CodeUnit, world: World = noOtherModules, bindings: Bindings = new Map()): Value {
  return new Run(world).value(expr, { unit, bindings }).value;
}

/** What a function returns for arguments of which nothing is known but what `args` says; absent when there is no such function. */
export function evaluateFunction(
  unit: CodeUnit,
  name: string,
  arity: number,
  world: World = noOtherModules,
  args: readonly Value[] = unknownArguments(unit, name, arity),
): Value | typeof absent {
  if (unit.functionNamed(name, arity) === undefined) return absent;
  return callFunction(new Run(world), unit, name, args, originOfFunction(unit, name, arity));
}

/** The value of `M:F(Args…)` as called from `at`. */
export function evaluateCall(mfa: Mfa, args: readonly Value[], at: Origin, world: World): Value {
  return callMfa(new Run(world), mfa, args, at);
}

/**
 * The values that expressions inside a function have when it is called with unknown arguments: of each, one of what it
 * is on the ways that reach it, unclear when none can be followed to it.
 */
export function valuesInFunction(
  unit: CodeUnit,
  name: string,
  arity: number,
  wanted: readonly Expr[],
  world: World = noOtherModules,
): ReadonlyMap<Expr, Value> {
  const probe = new Probe(wanted);
  const run = new Run(world, probe);
  callFunction(run, unit, name, unknownArguments(unit, name, arity), originOfFunction(unit, name, arity));
  run.undecided++;
  for (const fun of probe.unapplied()) {
    const args = Array.from({ length: fun.arity }, (_, i) => unclearValue(`argument ${i + 1} of a fun`, fun.at));
    run.apply(fun, args, fun.at);
  }
  return new Map(wanted.map((expr) => [expr, probe.valueOf(expr, { source: unit, start: expr.start, end: expr.end })]));
}

/**
 * Whether a clause takes these arguments, looked at by itself; undefined where that is not known. Arguments that are left out
 * are unclear.
 */
export function takes(clause: Clause, args: readonly Value[], unit: CodeUnit): boolean | undefined {
  const run = new Run(noOtherModules);
  const values = clause.patterns.map(
    (pattern, index) => args[index] ?? unclearValue('argument', { source: unit, start: pattern.start, end: pattern.end }),
  );
  const matched = matchAll(clause.patterns, values, new Map(), patternContext(run, unit));
  if (matched === undefined) return false;
  const holds = guardHolds(run, clause.guard, { unit, bindings: matched.bindings });
  return holds === true && matched.doubts.length > 0 ? undefined : holds;
}

/** A literal term, as configuration files hold them; variables and calls in it are unclear. */
export function literalValue(expr: Expr, source: SourceText): Value {
  return evaluate(expr, { ...source, name: '', records: new Map(), functionNamed: () => 'unclear' });
}

function unknownArguments(unit: CodeUnit, name: string, arity: number): readonly Value[] {
  const at = originOfFunction(unit, name, arity);
  return Array.from({ length: arity }, (_, i) => unclearValue(`argument ${i + 1} of ${name}/${arity}`, at));
}

function originOfFunction(unit: CodeUnit, name: string, arity: number): Origin {
  const found = unit.functionNamed(name, arity);
  const [first] = found === undefined || found === 'unclear' ? [] : found.clauses;
  return { source: unit, start: first?.start ?? 0, end: first?.end ?? 0 };
}
