import type { CatchClause, Clause, Expr, Mfa, TryExpr } from '../erlang/expr.ts';
import { Field, Kind } from '../parse/kinds.ts';
import type { ExpressionLowering } from './expressions.ts';
import { Handlers, inner } from './handlers.ts';
import { childIn, childrenIn, endOf, nameOf, type Source, spanOf, startOf } from './source.ts';

/** Expressions with clauses and bodies, funs and comprehensions. */
export const controlHandlers = new Handlers();

controlHandlers.on('catch_expr', (l, s, node) => ({
  kind: 'catch',
  body: inner(l, s, node),
  start: startOf(s, node),
  end: endOf(s, node),
}));
controlHandlers.on('block_expr', (l, s, node) => ({
  kind: 'block',
  body: l.exprsIn(s, node, Field.exprs),
  start: startOf(s, node),
  end: endOf(s, node),
}));

controlHandlers.on('if_expr', (l, s, node) => ({
  kind: 'if',
  clauses: childrenIn(s, node, Field.clauses).map(
    (clause): Clause => ({
      start: startOf(s, clause),
      end: endOf(s, clause),
      patterns: [],
      guard: l.guard(s, clause),
      body: l.body(s, clause),
    }),
  ),
  start: startOf(s, node),
  end: endOf(s, node),
}));
controlHandlers.on('case_expr', (l, s, node) => ({
  kind: 'case',
  subject: inner(l, s, node),
  clauses: l.crClauses(s, node, Field.clauses),
  start: startOf(s, node),
  end: endOf(s, node),
}));
controlHandlers.on('receive_expr', (l, s, node) => {
  const afterNode = childIn(s, node, Field.after);
  const after = afterNode === 0 ? undefined : { timeout: inner(l, s, afterNode), body: l.body(s, afterNode) };
  return { kind: 'receive', clauses: l.crClauses(s, node, Field.clauses), after, start: startOf(s, node), end: endOf(s, node) };
});
controlHandlers.on('try_expr', (l, s, node): TryExpr => {
  const after = childIn(s, node, Field.after);
  const catches: CatchClause[] = [];
  for (const child of childrenIn(s, node, Field.catch)) {
    if (s.kind[child] === Kind.catch_clause) catches.push(l.catchClause(s, child));
    else
      catches.push({
        start: startOf(s, child),
        end: endOf(s, child),
        patterns: [{ kind: 'unknown', start: startOf(s, child), end: endOf(s, child) }],
        guard: [],
        body: [{ kind: 'unknown', start: startOf(s, child), end: endOf(s, child) }],
      });
  }
  return {
    kind: 'try',
    body: l.exprsIn(s, node, Field.exprs),
    of: l.crClauses(s, node, Field.clauses),
    catches,
    after: after === 0 ? undefined : l.exprsIn(s, after, Field.exprs),
    start: startOf(s, node),
    end: endOf(s, node),
  };
});
controlHandlers.on('maybe_expr', (l, s, node) => {
  const hasElse = childrenIn(s, node, Field.clauses).length > 0;
  return {
    kind: 'maybe',
    body: l.exprsIn(s, node, Field.exprs),
    else: hasElse ? l.crClauses(s, node, Field.clauses) : undefined,
    start: startOf(s, node),
    end: endOf(s, node),
  };
});

controlHandlers.on('anonymous_fun', (l, s, node) => {
  const clauses = childrenIn(s, node, Field.clauses).filter((child) => s.kind[child] === Kind.fun_clause);
  const nameNode = clauses[0] === undefined ? 0 : childIn(s, clauses[0], Field.name);
  return {
    kind: 'fun',
    name: nameNode === 0 ? undefined : nameOf(s, nameNode),
    clauses: clauses.map((clause) => l.functionClause(s, clause)),
    start: startOf(s, node),
    end: endOf(s, node),
  };
});
controlHandlers.on('internal_fun', (l, s, node) => funRef(l, s, node, undefined));
controlHandlers.on('external_fun', (l, s, node) => funRef(l, s, node, l.remoteModule(s, node)));

function funRef(l: ExpressionLowering, s: Source, node: number, module: Expr | undefined): Expr {
  const span = spanOf(s, node);
  const funNode = childIn(s, node, Field.fun);
  const arityNode = childIn(s, node, Field.arity);
  const arityValue = arityNode === 0 ? 0 : childIn(s, arityNode, Field.value);
  if (funNode === 0 || arityValue === 0) return { kind: 'unknown', start: span.start, end: span.end };
  const fun = l.expr(s, funNode);
  const arity = l.expr(s, arityValue);
  return { kind: 'fun-ref', module, fun, arity, target: refTarget(l, module, fun, arity), start: span.start, end: span.end };
}

function refTarget(l: ExpressionLowering, module: Expr | undefined, fun: Expr, arity: Expr): Mfa | undefined {
  if (fun.kind !== 'atom' || arity.kind !== 'integer') return undefined;
  if (module === undefined) return l.unqualified(fun.name, Number(arity.value));
  return module.kind === 'atom' ? { module: module.name, name: fun.name, arity: Number(arity.value) } : undefined;
}

controlHandlers.on('list_comprehension', (l, s, node) => comprehension(l, s, node, 'list'));
controlHandlers.on('binary_comprehension', (l, s, node) => comprehension(l, s, node, 'binary'));
controlHandlers.on('map_comprehension', (l, s, node) => comprehension(l, s, node, 'map'));

function comprehension(l: ExpressionLowering, s: Source, node: number, of: 'list' | 'binary' | 'map'): Expr {
  const span = spanOf(s, node);
  const valueNode = childIn(s, node, Field.exprs) || childIn(s, node, Field.expr);
  const qualifiers = l.qualifiers(s, node);
  if (valueNode === 0) return { kind: 'unknown', start: span.start, end: span.end };
  if (s.kind[valueNode] !== Kind.map_field)
    return { kind: 'comprehension', of, value: l.expr(s, valueNode), qualifiers, start: span.start, end: span.end };
  const entry = l.mapEntry(s, valueNode);
  return { kind: 'comprehension', of, value: entry.key, mapValue: entry.value, qualifiers, start: span.start, end: span.end };
}
