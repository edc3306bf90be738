import type { CodeUnit, World } from './code-unit.ts';
import { callFun, callFunction, unusedCall } from './evaluate-calls.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import type { Expr } from './expr.ts';
import { isIdentical } from './identical-values.ts';
import { alternatives, unclearValue } from './make-value.ts';
import type { Bindings } from './match.ts';
import type { Span } from './place.ts';
import type { Probe } from './probe.ts';
import type { Origin, Value } from './value.ts';

/** Where an expression is evaluated: the module it stands in, and its variables. */
export interface Scope {
  readonly unit: CodeUnit;
  readonly bindings: Bindings;
}

/** One way an expression can go: its value, and the variables after it. */
export interface Outcome {
  readonly value: Value;
  readonly scope: Scope;
}

/** How much one evaluation may do before the rest counts as unclear. */
const maxSteps = 8000;
/** The part of the remaining steps that a call leaves to its caller, so that one large helper does not make all unclear. */
const stepsKept = 0.3;
const maxDepth = 250;
/** How many combinations of earlier choices are followed separately through a body; fewer inside undecided choices. */
const maxPaths = 32;

/** A function being evaluated. */
interface Frame {
  readonly unit: CodeUnit;
  readonly key: string;
  /** How many undecided choices it was called under. */
  readonly undecided: number;
}

/**
 * One evaluation with its limits. An expression yields one outcome per way it can go; a body follows each on its own, so
 * that variables bound by one choice stay together. No outcome at all means that it never returns.
 */
export class Run {
  readonly world: World;
  readonly probe: Probe | undefined;
  /** Choices open on the way to what is being evaluated. */
  undecided = 0;
  private steps = maxSteps;
  private depth = 0;
  private readonly frames: Frame[] = [];

  constructor(world: World, probe?: Probe) {
    this.world = world;
    this.probe = probe;
  }

  /** Takes one step; false when there are none left. */
  spend(): boolean {
    return this.steps-- > 0;
  }

  outcomes(expr: Expr, scope: Scope): readonly Outcome[] {
    if (!this.spend()) return [{ value: unclearValue('too many steps', originOf(expr, scope)), scope }];
    if (this.depth >= maxDepth) return [{ value: unclearValue('too deep', originOf(expr, scope)), scope }];
    this.depth++;
    const found = evaluateExpression(this, expr, scope);
    this.depth--;
    if (this.probe?.wants(expr) === true) {
      this.probe.met(
        expr,
        found.map((outcome) => outcome.value),
      );
    }
    return found;
  }

  /** The outcomes of an expression as one; its value is `never` when there is none. */
  value(expr: Expr, scope: Scope): Outcome {
    const found = this.outcomes(expr, scope);
    const [only] = found;
    if (found.length === 1 && only !== undefined) return only;
    const at = originOf(expr, scope);
    return { value: mergedValue(found, at), scope: joinScopes(found.map((outcome) => outcome.scope)) ?? scope };
  }

  /** The values of several expressions, evaluated in order. */
  values(exprs: readonly Expr[], scope: Scope): { readonly values: readonly Value[]; readonly scope: Scope } {
    let current = scope;
    const values: Value[] = [];
    for (const expr of exprs) {
      const outcome = this.value(expr, current);
      values.push(outcome.value);
      current = outcome.scope;
    }
    return { values, scope: current };
  }

  body(exprs: readonly Expr[], scope: Scope): readonly Outcome[] {
    let scopes: readonly Scope[] = [scope];
    const last = exprs.at(-1);
    if (last === undefined) return [];
    for (const expr of exprs.slice(0, -1)) {
      scopes = fewer(
        scopes.flatMap((each) => this.statement(expr, each)),
        maxPaths >> Math.min(this.undecided, 5),
      );
    }
    return scopes.flatMap((each) => this.outcomes(last, each));
  }

  /** The scopes after an expression whose value is not used. */
  private statement(expr: Expr, scope: Scope): readonly Scope[] {
    const outcomes =
      expr.kind === 'call' && this.probe?.wants(expr) !== true ? unusedCall(this, expr, scope) : this.outcomes(expr, scope);
    const after = outcomes.filter((outcome) => outcome.value.kind !== 'never').map((outcome) => outcome.scope);
    const bindsNothing =
      after.length > 1 && expr.kind !== 'match' && after.every((each) => each.bindings.size === scope.bindings.size);
    return bindsNothing ? [scope] : after;
  }

  /** Calls a function of a known module with known or unclear arguments. */
  call(unit: CodeUnit, name: string, args: readonly Value[], at: Origin): Value {
    const key = `${name}/${args.length}`;
    const isUnbounded = this.frames.some((frame) => frame.unit === unit && frame.key === key && frame.undecided < this.undecided);
    if (isUnbounded || this.depth >= maxDepth) return unclearValue(`recursion in ${key}`, at);
    this.frames.push({ unit, key, undecided: this.undecided });
    this.depth += 2;
    const kept = Math.floor(this.steps * stepsKept);
    this.steps -= kept;
    const value = callFunction(this, unit, name, args, at);
    this.steps += kept;
    this.depth -= 2;
    this.frames.pop();
    return value;
  }

  /** Applies a value that ought to be a fun. */
  apply(fun: Value, args: readonly Value[], at: Origin): Value {
    if (this.depth >= maxDepth || !this.spend()) return unclearValue('too deep', at);
    this.depth += 2;
    const value = callFun(this, fun, args, at);
    this.depth -= 2;
    return value;
  }
}

/** Where an expression stands. */
export function originOf(span: Span, scope: Scope): Origin {
  return { source: scope.unit, start: span.start, end: span.end };
}

/** One of the values of several outcomes. */
export function mergedValue(outcomes: readonly Outcome[], at: Origin): Value {
  return alternatives(
    outcomes.map((outcome) => outcome.value),
    at,
  );
}

/** Follows fewer paths where there are many: equal ones once, and all together when they are still too many. */
function fewer(scopes: readonly Scope[], limit: number): readonly Scope[] {
  const byBindings = new Map(scopes.map((scope) => [scope.bindings, scope]));
  const distinct = [...byBindings.values()];
  const joined = distinct.length > limit ? joinScopes(distinct) : undefined;
  return joined === undefined ? distinct : [joined];
}

/** What holds whichever of several ways was taken: a variable may have any of its values. */
export function joinScopes(scopes: readonly Scope[]): Scope | undefined {
  const [first, ...others] = scopes;
  if (first === undefined) return undefined;
  if (others.every((each) => each.bindings === first.bindings)) return first;
  const bindings = new Map<string, Value>();
  for (const [name, value] of first.bindings) {
    const values = [value];
    for (const other of others) {
      const its = other.bindings.get(name);
      if (its !== undefined && !values.some((each) => isIdentical(each, its))) values.push(its);
    }
    bindings.set(name, values.length === 1 ? value : alternatives(values, value.at));
  }
  return { unit: first.unit, bindings };
}
