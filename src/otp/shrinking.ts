import type { CallExpr, Clause, Expr } from '../erlang/expr.ts';
import { remembered } from '../erlang/remembered.ts';
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
  if (arg.kind === 'var') {
    const { tails, values } = bindingsOf(clause);
    return tails.has(arg.name) || (values.get(arg.name) ?? []).some((value) => isSmaller(value, clause));
  }
  if (arg.kind === 'operator' && (arg.operator === '-' || arg.operator === '--')) return true;
  return arg.kind === 'call' && isShrinkingCall(arg);
}

function isShrinkingCall(call: CallExpr): boolean {
  const { target } = call;
  return target !== undefined && shrinkingCalls.has(`${target.module}:${target.name}/${target.arity}`);
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

/** What the variables of a clause are bound to, as far as a round of a recursion may be smaller for it. */
interface Bindings {
  /** Variables that a pattern binds to the tail of a list or to the rest of a binary. */
  readonly tails: ReadonlySet<string>;
  /** What plain matches bind variables to, apart from other variables. */
  readonly values: ReadonlyMap<string, readonly Expr[]>;
}

const bindingsOf = remembered(readBindings);

function readBindings(clause: Clause): Bindings {
  const tails = new Set<string>();
  const values = new Map<string, Expr[]>();
  const look = (pattern: Expr) =>
    walkPattern(pattern, (inner) => {
      const tail = tailIn(inner);
      if (tail !== undefined) tails.add(tail);
    });
  clause.patterns.forEach(look);
  walkAll(clause.body, (expr) => {
    if (expr.kind === 'match') {
      const { pattern, value } = expr;
      look(pattern);
      if (pattern.kind === 'var' && value.kind !== 'var') values.set(pattern.name, [...(values.get(pattern.name) ?? []), value]);
    }
    if (expr.kind === 'case') for (const inner of expr.clauses) inner.patterns.forEach(look);
    return expr.kind !== 'fun';
  });
  return { tails, values };
}

/** The variable that stands for the tail of a list pattern, or for the rest of a binary pattern. */
function tailIn(pattern: Expr): string | undefined {
  if (pattern.kind === 'list') return pattern.tail?.kind === 'var' ? pattern.tail.name : undefined;
  const last = pattern.kind === 'binary' ? pattern.segments[pattern.segments.length - 1] : undefined;
  const isRest = last?.types.some((type) => type === 'binary' || type === 'bitstring' || type === 'bytes');
  return isRest && last?.value.kind === 'var' ? last.value.name : undefined;
}
