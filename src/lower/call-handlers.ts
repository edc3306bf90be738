import type { Expr } from '../erlang/expr.ts';
import { Field, Kind } from '../parse/kinds.ts';
import { Handlers } from './handlers.ts';
import { childIn, endOf, nameOf, spanOf, startOf, textOf, tokenOf } from './source.ts';

/** Calls, matches and operators. */
export const callHandlers = new Handlers();

callHandlers.on('call', (l, s, node) => {
  const fun = childIn(s, node, Field.expr);
  const args = childIn(s, node, Field.args);
  const callee: Expr = fun === 0 ? { kind: 'unknown', start: startOf(s, node), end: endOf(s, node) } : l.expr(s, fun);
  return l.call(undefined, callee, args === 0 ? [] : l.exprsIn(s, args, Field.args), spanOf(s, node));
});

callHandlers.on('remote', (l, s, node) => {
  const span = spanOf(s, node);
  const module = l.remoteModule(s, node);
  let source = s;
  let fun = childIn(s, node, Field.fun);
  const bound = fun !== 0 && s.kind[fun] === Kind.var ? s.args?.get(textOf(s, fun)) : undefined;
  if (bound !== undefined) {
    source = bound.source;
    fun = bound.node;
    if (source.kind[fun] === Kind.macro_expr) fun = childIn(source, fun, Field.expr);
  }
  const kind = fun === 0 ? Kind.other : source.kind[fun];
  if (kind === Kind.call) {
    const callee = childIn(source, fun, Field.expr);
    const args = childIn(source, fun, Field.args);
    const name: Expr = callee === 0 ? { kind: 'unknown', start: span.start, end: span.end } : l.expr(source, callee);
    return l.call(module, name, args === 0 ? [] : l.exprsIn(source, args, Field.args), span);
  }
  const macroArgs = kind === Kind.macro_call_expr ? l.macroArgs(source, fun) : undefined;
  if (macroArgs !== undefined) {
    const meaning = l.macro(source, fun);
    if (meaning.kind === 'call' && meaning.module === undefined) return l.call(module, meaning.fun, meaning.args, span);
  }
  return { kind: 'unknown', start: span.start, end: span.end };
});

callHandlers.on('match_expr', (l, s, node) => {
  const lhs = childIn(s, node, Field.lhs);
  const rhs = childIn(s, node, Field.rhs);
  const span = spanOf(s, node);
  if (lhs === 0 || rhs === 0) return { kind: 'unknown', start: span.start, end: span.end };
  return { kind: 'match', pattern: l.pattern(s, lhs), value: l.expr(s, rhs), start: span.start, end: span.end };
});
callHandlers.on('cond_match_expr', (l, s, node) => {
  const lhs = childIn(s, node, Field.lhs);
  const rhs = childIn(s, node, Field.rhs);
  const span = spanOf(s, node);
  if (lhs === 0 || rhs === 0) return { kind: 'unknown', start: span.start, end: span.end };
  return { kind: 'maybe-match', pattern: l.pattern(s, lhs), value: l.expr(s, rhs), start: span.start, end: span.end };
});
callHandlers.on('binary_op_expr', (l, s, node) => {
  const lhs = childIn(s, node, Field.lhs);
  const rhs = childIn(s, node, Field.rhs);
  const token = tokenOf(s, node);
  const span = spanOf(s, node);
  if (lhs === 0 || rhs === 0 || token === 0) return { kind: 'unknown', start: span.start, end: span.end };
  const left = l.expr(s, lhs);
  const right = l.expr(s, rhs);
  if (s.kind[token] === Kind['!']) return { kind: 'send', to: left, message: right, start: span.start, end: span.end };
  return { kind: 'operator', operator: nameOf(s, token), left, right, start: span.start, end: span.end };
});
callHandlers.on('unary_op_expr', (l, s, node) => {
  const operand = childIn(s, node, Field.operand);
  const token = tokenOf(s, node);
  const span = spanOf(s, node);
  if (operand === 0 || token === 0) return { kind: 'unknown', start: span.start, end: span.end };
  const operator = nameOf(s, token);
  const value = l.expr(s, operand);
  if (operator === '-' && (value.kind === 'integer' || value.kind === 'float'))
    return { ...value, value: -value.value, start: span.start, end: span.end } as Expr;
  return { kind: 'unary', operator, operand: value, start: span.start, end: span.end };
});
