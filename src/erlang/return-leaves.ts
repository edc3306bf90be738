import type { Clause, Expr } from './expr.ts';

/**
 * The expressions a function can return as written: through `case`, `if`, `receive`, `try`, `maybe`, `begin` and `=`, not
 * through calls or variables, which are leaves themselves.
 */
export function returnLeaves(clauses: readonly Clause[]): readonly Expr[] {
  const leaves: Expr[] = [];
  for (const clause of clauses) collectBody(clause.body, leaves);
  return leaves;
}

/** The leaves of one clause body. */
export function bodyLeaves(body: readonly Expr[]): readonly Expr[] {
  const leaves: Expr[] = [];
  collectBody(body, leaves);
  return leaves;
}

function collectBody(body: readonly Expr[], leaves: Expr[]): void {
  const last = body[body.length - 1];
  if (last !== undefined) collect(last, leaves);
}

function collectClauses(clauses: readonly Clause[], leaves: Expr[]): void {
  for (const clause of clauses) collectBody(clause.body, leaves);
}

function collect(expr: Expr, leaves: Expr[]): void {
  switch (expr.kind) {
    case 'block':
      return collectBody(expr.body, leaves);
    case 'match':
      return collect(expr.value, leaves);
    case 'if':
    case 'case':
      return collectClauses(expr.clauses, leaves);
    case 'receive':
      collectClauses(expr.clauses, leaves);
      return expr.after === undefined ? undefined : collectBody(expr.after.body, leaves);
    case 'try':
      if (expr.of.length > 0) collectClauses(expr.of, leaves);
      else collectBody(expr.body, leaves);
      return collectClauses(expr.catches, leaves);
    case 'maybe':
      collectBody(expr.body, leaves);
      return collectClauses(expr.else ?? [], leaves);
    case 'call':
      if (expr.module === undefined && expr.fun.kind === 'fun') return collectClauses(expr.fun.clauses, leaves);
      leaves.push(expr);
      return;
    default:
      leaves.push(expr);
  }
}
