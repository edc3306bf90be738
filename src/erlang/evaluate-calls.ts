import type { BuiltinCall } from './builtin-function.ts';
import { builtinNamed } from './builtin-table.ts';
import type { CodeUnit } from './code-unit.ts';
import { selectClauses } from './evaluate-clauses.ts';
import { librarySpecs } from './evaluate-library-specs.ts';
import { mergedValue, type Outcome, originOf, type Run, type Scope } from './evaluate-run.ts';
import type { CallExpr, Clause, Expr, Mfa } from './expr.ts';
import { alternatives, never, unclearValue } from './make-value.ts';
import { patternVariables } from './pattern-variables.ts';
import { alternativesOf, asAtom, asProperList } from './query-values.ts';
import { absent, type FunValue, type Origin, unclear, type Value } from './value.ts';

/** How many combinations of alternative arguments are tried one by one. */
const maxCombinations = 16;

/** A call evaluates its arguments, then what it reaches: a function of OTP that is known here, or code that can be seen. */
export function callOutcomes(run: Run, expr: CallExpr, scope: Scope): readonly Outcome[] {
  const at = originOf(expr, scope);
  const args = run.values(argumentsOf(expr), scope);
  const done = (value: Value): Outcome[] => (value.kind === 'never' ? [] : [{ value, scope: args.scope }]);
  if (args.values.some((each) => each.kind === 'never')) return [];
  const mfa = expr.target ?? dynamicTarget(run, expr, scope);
  if (mfa !== undefined) return done(callMfa(run, mfa, args.values, at, scope.unit));
  if (expr.module !== undefined) return done(unclearValue('call of an unknown function', at));
  return done(run.apply(run.value(expr.fun, scope).value, args.values, at));
}

/** A call whose value is not used is followed only into OTP's functions, which may never return or apply a fun. */
export function unusedCall(run: Run, expr: CallExpr, scope: Scope): readonly Outcome[] {
  const { target } = expr;
  if (target !== undefined && builtinNamed(target) !== undefined) return callOutcomes(run, expr, scope);
  const args = run.values(argumentsOf(expr), scope);
  if (args.values.some((each) => each.kind === 'never')) return [];
  return [{ value: unclearValue('value is not used', originOf(expr, scope)), scope: args.scope }];
}

/** The arguments the reached function gets: those in the list where the call is `apply(M, F, [A, B])`. */
function argumentsOf(expr: CallExpr): readonly Expr[] {
  const isApply = expr.fun.kind === 'atom' && expr.fun.name === 'apply' && expr.target?.name !== 'apply';
  const last = expr.args.at(-1);
  return isApply && expr.target !== undefined && last?.kind === 'list' ? last.elements : expr.args;
}

/** `M:f(X)` where M is known by evaluation only. */
function dynamicTarget(run: Run, expr: CallExpr, scope: Scope): Mfa | undefined {
  if (expr.module === undefined) return undefined;
  const module = asAtom(run.value(expr.module, scope).value);
  const name = asAtom(run.value(expr.fun, scope).value);
  return typeof module === 'string' && typeof name === 'string' ? { module, name, arity: expr.args.length } : undefined;
}

/** Calls a function by name, in the module it is in or in OTP where it is known. */
export function callMfa(run: Run, mfa: Mfa, args: readonly Value[], at: Origin, from?: CodeUnit): Value {
  if (args.length !== mfa.arity) return unclearValue('call with an unknown argument list', at);
  if (mfa.module === 'erlang' && mfa.name === 'apply') return applyBuiltin(run, args, at, from);
  const builtin = builtinNamed(mfa);
  if (builtin !== undefined) {
    const call: BuiltinCall = { at, apply: (fun, values) => run.apply(fun, values, at) };
    return forEachCombination(
      args,
      args.map(() => true),
      at,
      (each) => builtin(each, call),
    );
  }
  if (from !== undefined && (mfa.module === '' || mfa.module === from.name)) return run.call(from, mfa.name, args, at);
  const unit = run.world.unitNamed(mfa.module);
  if (unit === absent || unit === unclear) {
    const known = librarySpecs[`${mfa.module}:${mfa.name}/${mfa.arity}`];
    if (known !== undefined) return known(args, { at, apply: (fun, values) => run.apply(fun, values, at) });
    return unclearValue(`call of ${mfa.module}:${mfa.name}/${mfa.arity}`, at);
  }
  return run.call(unit, mfa.name, args, at);
}

/** `apply/2,3` whose target only evaluation knows. */
function applyBuiltin(run: Run, args: readonly Value[], at: Origin, from?: CodeUnit): Value {
  const list = args.at(-1);
  const values = list === undefined ? unclear : asProperList(list);
  const [first, second] = args;
  if (typeof values === 'symbol' || first === undefined || second === undefined) return unclearValue('apply', at);
  if (args.length === 2) return run.apply(first, values, at);
  const module = asAtom(first);
  const name = asAtom(second);
  if (typeof module !== 'string' || typeof name !== 'string') return unclearValue('apply', at);
  return callMfa(run, { module, name, arity: values.length }, values, at, from);
}

/** What a function returns; unclear when its code cannot be seen. */
export function callFunction(run: Run, unit: CodeUnit, name: string, args: readonly Value[], at: Origin): Value {
  const found = unit.functionNamed(name, args.length);
  const isKnown = found !== undefined && found !== 'unclear' && !found.hasSyntaxError && found.hasVariants !== true;
  if (!isKnown) return unclearValue(`call of ${name}/${args.length}`, at);
  return applyClauses(run, found.clauses, args, { unit, bindings: new Map() }, at);
}

/** Applies a fun, or each of several. What is known not to be a fun of that arity raises. */
export function callFun(run: Run, fun: Value, args: readonly Value[], at: Origin): Value {
  switch (fun.kind) {
    case 'alternatives':
      return alternatives(
        fun.values.map((each) => callFun(run, each, args, at)),
        at,
      );
    case 'unclear':
    case 'opaque':
      return unclearValue('call of an unknown fun', at);
    case 'fun':
      if (fun.arity !== args.length) return never(at);
      return fun.mfa === undefined ? callClosure(run, fun, args, at) : callMfa(run, fun.mfa, args, at, fun.unit);
    default:
      return never(at);
  }
}

function callClosure(run: Run, fun: FunValue, args: readonly Value[], at: Origin): Value {
  const { closure } = fun;
  if (closure === undefined) return unclearValue('call of an unknown fun', at);
  run.probe?.isApplied(closure.clauses);
  const bindings = new Map(closure.bindings);
  if (closure.name !== undefined) bindings.set(closure.name, fun);
  const shadowing = closure.clauses.flatMap((clause) => clause.patterns.flatMap(patternVariables));
  for (const variable of shadowing) bindings.delete(variable.name);
  return applyClauses(run, closure.clauses, args, { unit: closure.unit, bindings }, at);
}

function applyClauses(run: Run, clauses: readonly Clause[], args: readonly Value[], scope: Scope, at: Origin): Value {
  const matters = args.map(
    (_, i) => clauses.length > 1 || clauses.some((clause) => clause.guard.length > 0 || clause.patterns[i]?.kind !== 'var'),
  );
  return forEachCombination(args, matters, at, (each) => mergedValue(selectClauses(run, clauses, each, scope), at));
}

/** Evaluates once for each combination of the alternatives among the arguments that matter, as long as they are few. */
function forEachCombination(
  args: readonly Value[],
  matters: readonly boolean[],
  at: Origin,
  evaluate: (args: readonly Value[]) => Value,
): Value {
  let combinations: (readonly Value[])[] = [[]];
  for (const [i, arg] of args.entries()) {
    const values = matters[i] === true ? alternativesOf(arg) : [arg];
    if (combinations.length * values.length > maxCombinations) return evaluate(args);
    combinations = combinations.flatMap((start) => values.map((value) => [...start, value]));
  }
  const [only] = combinations;
  return combinations.length === 1 && only !== undefined ? evaluate(only) : alternatives(combinations.map(evaluate), at);
}
