import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import { variablesOf, walkAll, walkPattern } from '../erlang/walk.ts';

/** Functions whose result is smaller than what they are given. */
const shrinkingCalls = new Set([
  'lists:delete/2',
  'lists:subtract/2',
  'lists:nthtail/2',
  'lists:keydelete/3',
  'ordsets:del_element/2',
  'sets:del_element/2',
  'erlang:tl/1',
  'maps:remove/2',
  'gb_sets:delete/2',
  'dict:erase/2',
  'lists:droplast/1',
  'lists:keytake/3',
  'maps:without/2',
  'gb_trees:delete/2',
]);

/** Whether `arg`, an argument of a call in `clause`, is less than what the clause was given: a tail, a rest, a number minus something. */
export function isSmaller(arg: Expr, clause: Clause): boolean {
  if (arg.kind === 'var')
    return isTailVariable(arg.name, clause) || bindingsOf(arg.name, clause).some((value) => isSmaller(value, clause));
  if (arg.kind === 'operator' && (arg.operator === '-' || arg.operator === '--')) return true;
  return arg.kind === 'call' && isShrinkingCall(arg);
}

function isShrinkingCall(call: CallExpr): boolean {
  const { target } = call;
  return target !== undefined && shrinkingCalls.has(`${target.module}:${target.name}/${target.arity}`);
}

/** Whether a pattern of the clause, or one inside it, binds the variable to the tail of a list or to the rest of a binary. */
function isTailVariable(name: string, clause: Clause): boolean {
  const isTail = isTailOf(name);
  let found = false;
  const look = (pattern: Expr) =>
    walkPattern(pattern, (inner) => {
      if (isTail(inner)) found = true;
    });
  clause.patterns.forEach(look);
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'match') look(expr.pattern);
    if (expr.kind === 'case') for (const inner of expr.clauses) inner.patterns.forEach(look);
    return !found && expr.kind !== 'fun';
  });
  return found;
}

/** Whether `arg` is a piece of a term that the clause took apart in its head: recursion over a term ends with the term. */
export function isPiece(arg: Expr, clause: Clause): boolean {
  if (arg.kind !== 'var') return false;
  return clause.patterns.some((pattern) => pattern.kind !== 'var' && holdsVariable(pattern, arg.name));
}

/** Whether the variable stands inside the pattern, not as the whole of it. */
function holdsVariable(pattern: Expr, name: string): boolean {
  if (pattern.kind === 'match') {
    return [pattern.pattern, pattern.value].some((side) => side.kind !== 'var' && holdsVariable(side, name));
  }
  return variablesOf(pattern).has(name);
}

function isTailOf(name: string): (expr: Expr) => boolean {
  return (expr) => {
    if (expr.kind === 'list') return expr.tail?.kind === 'var' && expr.tail.name === name;
    const last = expr.kind === 'binary' ? expr.segments[expr.segments.length - 1] : undefined;
    return (
      last?.value.kind === 'var' &&
      last.value.name === name &&
      last.types.some((type) => type === 'binary' || type === 'bitstring' || type === 'bytes')
    );
  };
}

function bindingsOf(name: string, clause: Clause): Expr[] {
  const values: Expr[] = [];
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'match' && expr.pattern.kind === 'var' && expr.pattern.name === name && expr.value.kind !== 'var')
      values.push(expr.value);
    return expr.kind !== 'fun';
  });
  return values;
}
