import type { Clause, Expr } from './expr.ts';

/** Calls `visit` for each direct sub-expression of `expr`: values, not patterns; guards and clause bodies included. */
export function forEachChild(expr: Expr, visit: (child: Expr) => void): void {
  switch (expr.kind) {
    case 'tuple':
      for (const element of expr.elements) visit(element);
      return;
    case 'list':
      for (const element of expr.elements) visit(element);
      if (expr.tail !== undefined) visit(expr.tail);
      return;
    case 'binary':
      for (const segment of expr.segments) {
        visit(segment.value);
        if (segment.size !== undefined) visit(segment.size);
      }
      return;
    case 'map':
      if (expr.base !== undefined) visit(expr.base);
      for (const entry of expr.entries) {
        visit(entry.key);
        visit(entry.value);
      }
      return;
    case 'record':
      if (expr.base !== undefined) visit(expr.base);
      for (const field of expr.fields) visit(field.value);
      return;
    case 'record-field':
      return visit(expr.base);
    case 'call':
      if (expr.module !== undefined) visit(expr.module);
      visit(expr.fun);
      for (const arg of expr.args) visit(arg);
      return;
    case 'send':
      visit(expr.to);
      return visit(expr.message);
    case 'match':
    case 'maybe-match':
      return visit(expr.value);
    case 'operator':
      visit(expr.left);
      return visit(expr.right);
    case 'unary':
      return visit(expr.operand);
    case 'catch':
      return visit(expr.body);
    case 'block':
      for (const part of expr.body) visit(part);
      return;
    case 'if':
      return visitClauses(expr.clauses, visit);
    case 'case':
      visit(expr.subject);
      return visitClauses(expr.clauses, visit);
    case 'receive':
      visitClauses(expr.clauses, visit);
      if (expr.after === undefined) return;
      visit(expr.after.timeout);
      for (const part of expr.after.body) visit(part);
      return;
    case 'try':
      for (const part of expr.body) visit(part);
      visitClauses(expr.of, visit);
      visitClauses(expr.catches, visit);
      for (const part of expr.after ?? []) visit(part);
      return;
    case 'fun':
      return visitClauses(expr.clauses, visit);
    case 'comprehension':
      visit(expr.value);
      if (expr.mapValue !== undefined) visit(expr.mapValue);
      for (const qualifier of expr.qualifiers) visit(qualifier.kind === 'filter' ? qualifier.condition : qualifier.source);
      return;
    case 'maybe':
      for (const part of expr.body) visit(part);
      return visitClauses(expr.else ?? [], visit);
    case 'macro':
      for (const arg of expr.args ?? []) visit(arg);
      return;
    case 'fun-ref':
      if (expr.module !== undefined) visit(expr.module);
      return visit(expr.fun);
    case 'atom':
    case 'integer':
    case 'float':
    case 'char':
    case 'string':
    case 'var':
    case 'record-index':
    case 'unknown':
      return;
  }
}

function visitClauses(clauses: readonly Clause[], visit: (child: Expr) => void): void {
  for (const clause of clauses) {
    for (const conjunction of clause.guard) for (const test of conjunction) visit(test);
    for (const part of clause.body) visit(part);
  }
}

/** Visits `expr` and everything inside, parents first; `visit` returning false skips what is inside. */
export function walk(expr: Expr, visit: (expr: Expr) => boolean | undefined): void {
  walker(visit)(expr);
}

/** `walk` over several expressions, such as a clause body. */
export function walkAll(exprs: readonly Expr[], visit: (expr: Expr) => boolean | undefined): void {
  const into = walker(visit);
  for (const expr of exprs) into(expr);
}

/** One function for the whole walk: a closure for every expression would be most of what an analysis allocates. */
function walker(visit: (expr: Expr) => boolean | undefined): (expr: Expr) => void {
  const into = (expr: Expr): void => {
    if (visit(expr) !== false) forEachChild(expr, into);
  };
  return into;
}

/** Whether some expression inside, or `expr` itself, satisfies `test`. Funs are looked into as well. */
export function contains(expr: Expr, test: (expr: Expr) => boolean): boolean {
  let found = false;
  walk(expr, (inner) => {
    if (found || test(inner)) found = true;
    return !found;
  });
  return found;
}

/** The names of the variables in a pattern or expression; `_` is left out. */
export function variablesOf(expr: Expr, into: Set<string> = new Set()): Set<string> {
  walkPattern(expr, (inner) => {
    if (inner.kind === 'var' && inner.name !== '_') into.add(inner.name);
  });
  return into;
}

/** Visits a pattern and everything inside it, both sides of `=` included. */
export function walkPattern(pattern: Expr, visit: (expr: Expr) => void): void {
  const into = (inner: Expr): void => {
    visit(inner);
    if (inner.kind === 'match') into(inner.pattern);
    forEachChild(inner, into);
  };
  into(pattern);
}
