import type { Clause, Expr } from '../erlang/expr.ts';
import { remembered } from '../erlang/remembered.ts';
import { contains, variablesOf, walkAll } from '../erlang/walk.ts';

/** What an argument or a message holds that says who is meant: names, the own pid, arguments of the function around. */
export interface Holding {
  /** The caller's own pid is in it. */
  readonly self: boolean;
  /** It is this atom. */
  readonly atom?: string;
  /** Indices of the arguments of the function around that are in it. */
  readonly parameters: readonly number[];
}

/** The variables of one clause that carry its arguments or the own pid. */
export interface Scope {
  readonly selves: ReadonlySet<string>;
  readonly parameters: ReadonlyMap<string, number>;
}

/** What the variables of a clause stand for. A variable that is matched with a term which holds another carries that too. */
export const scopeOf = remembered(scopeIn);

function scopeIn(clause: Clause): Scope {
  const selves = new Set<string>();
  const parameters = new Map<string, number>();
  clause.patterns.forEach((pattern, index) => {
    for (const name of variablesOf(pattern)) parameters.set(name, index);
  });
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'fun') return false;
    if (expr.kind !== 'match' || expr.pattern.kind !== 'var') return true;
    const { name } = expr.pattern;
    const isSelf = expr.value.kind === 'call' && isSelfCall(expr.value);
    if (isSelf || (isTerm(expr.value) && contains(expr.value, (inner) => isSelfCall(inner)))) selves.add(name);
    const source = expr.value.kind === 'var' ? parameters.get(expr.value.name) : undefined;
    if (source !== undefined && !parameters.has(name)) parameters.set(name, source);
    return true;
  });
  return { selves, parameters };
}

function isTerm(expr: Expr): boolean {
  return expr.kind === 'tuple' || expr.kind === 'list' || expr.kind === 'map' || expr.kind === 'record';
}

function isSelfCall(expr: Expr): boolean {
  return expr.kind === 'call' && expr.target?.module === 'erlang' && expr.target.name === 'self' && expr.args.length === 0;
}

/** What an expression of the clause holds. Arguments of calls in it are not looked into: what they return is another term. */
export function holdingOf(expr: Expr, { selves, parameters }: Scope): Holding {
  if (expr.kind === 'atom') return { self: false, atom: expr.name, parameters: [] };
  let self = false;
  const held = new Set<number>();
  walkAll([expr], (inner) => {
    if (isSelfCall(inner) || (inner.kind === 'var' && selves.has(inner.name))) self = true;
    const index = inner.kind === 'var' ? parameters.get(inner.name) : undefined;
    if (index !== undefined) held.add(index);
    return inner.kind !== 'call' && inner.kind !== 'fun';
  });
  return { self, parameters: [...held] };
}

/** What something is when the arguments of its function are these. */
export function substitute(holding: Holding, args: readonly Holding[]): Holding {
  if (holding.parameters.length === 0) return holding;
  const held = holding.parameters.flatMap((index) => args[index] ?? []);
  const [only] = held;
  return {
    self: holding.self || held.some((arg) => arg.self),
    atom: held.length === 1 && !holding.self ? only?.atom : undefined,
    parameters: [...new Set(held.flatMap((arg) => arg.parameters))],
  };
}
