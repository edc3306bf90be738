import type { Expr } from './expr.ts';
import type { FunctionDef } from './module.ts';
import type { Span } from './place.ts';
import { contains, walkAll } from './walk.ts';

/**
 * Whether some way through a function does without what stands at `span`: it is in one of several branches, behind `andalso`,
 * in a comprehension or a fun, or in one of several clauses that do not all make the same call. A `try` only counts for its
 * clauses: what it protects is done first.
 */
export function isConditional(fn: FunctionDef, span: Span): boolean {
  const clause = fn.clauses.find(({ body }) => body.some((expr) => isWithin(span, expr)));
  if (clause === undefined) return true;
  let branches = false;
  let call: Expr | undefined;
  walkAll(clause.body, (expr) => {
    if (!isWithin(span, expr)) return false;
    if (expr.kind === 'call' && expr.start === span.start && expr.end === span.end) call = expr;
    else if (branchesBefore(expr, span)) branches = true;
    return !branches;
  });
  if (branches || fn.clauses.length === 1) return branches;
  const target = call?.kind === 'call' ? call.target : undefined;
  return (
    target === undefined ||
    !fn.clauses.every(({ body }) => body.some((expr) => contains(expr, (inner) => isCallTo(inner, target))))
  );
}

/** Whether an expression decides if what is at `span` in it is done. */
function branchesBefore(expr: Expr, span: Span): boolean {
  switch (expr.kind) {
    case 'case':
      return !isWithin(span, expr.subject);
    case 'if':
    case 'receive':
    case 'fun':
    case 'comprehension':
      return true;
    case 'try':
      return !expr.body.some((each) => isWithin(span, each)) && expr.after?.some((each) => isWithin(span, each)) !== true;
    case 'operator':
      return (expr.operator === 'andalso' || expr.operator === 'orelse') && isWithin(span, expr.right);
    default:
      return false;
  }
}

function isCallTo(expr: Expr, { module, name }: { readonly module: string; readonly name: string }): boolean {
  return expr.kind === 'call' && expr.target?.module === module && expr.target.name === name;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
