import type { Expr } from '../erlang/expr.ts';
import { type IllegalPart, illegalParts } from '../erlang/guards.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';
import { walkAll } from '../erlang/walk.ts';

/** A guard that does not compile. */
export interface IllegalGuard {
  readonly module: Module;
  readonly fn: FunctionDef;
  /** The parts that are not allowed, for the oldest release the project is meant for. */
  parts(otp: number): Iterable<IllegalPart>;
}

/** The functions whose guards hold something odd. A parse transform may give any guard a meaning. */
export function* oddGuardsIn(module: Module): Iterable<IllegalGuard> {
  const odd = module.functions.filter((fn) => !fn.hasSyntaxError && fn.outline.hasOddGuard);
  if (odd.length === 0 || module.text.includes('parse_transform')) return;
  for (const fn of odd) {
    yield { module, fn, parts: (otp) => partsOf(fn, otp) };
  }
}

function* partsOf(fn: FunctionDef, otp: number): Iterable<IllegalPart> {
  const tests: Expr[] = [];
  const add = (guard: readonly (readonly Expr[])[]) => tests.push(...guard.flat());
  for (const { guard, body } of fn.clauses) {
    add(guard);
    walkAll(body, (expr) => {
      if ('clauses' in expr) for (const clause of expr.clauses) add(clause.guard);
      if (expr.kind === 'try') for (const clause of [...expr.of, ...expr.catches]) add(clause.guard);
      if (expr.kind === 'maybe') for (const clause of expr.else ?? []) add(clause.guard);
      return true;
    });
  }
  for (const test of tests) yield* illegalParts(test, otp);
}
