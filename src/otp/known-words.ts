import type { Clause, Expr } from '../erlang/expr.ts';
import type { Span } from '../erlang/place.ts';
import { contains, forEachChild, variablesOf, walkAll } from '../erlang/walk.ts';

/**
 * Whether data can only be one of the words that the code knows where a call uses it: a guard, a pattern or a case around the
 * call compares it with them.
 */
export function isKnownWord(data: Expr, call: Span, clause: Clause): boolean {
  const names = new Set<string>();
  walkAll([data], (expr) => {
    if (expr.kind === 'var') names.add(expr.name);
    return true;
  });
  if (names.size === 0) return false;
  return limits(clause, names) || clause.body.some((expr) => isLimitedIn(expr, call, names)) || isAsserted(clause, call, names);
}

function isAround(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isLimitedIn(expr: Expr, call: Span, names: ReadonlySet<string>): boolean {
  if (!isAround(expr, call)) return false;
  if (expr.kind === 'case') {
    if (asks(expr.subject, names)) return true;
    const its = expr.clauses.find((each) => isAround(each, call));
    const isOfWord = expr.subject.kind === 'var' && names.has(expr.subject.name) && its?.patterns.every(isWord) === true;
    if (isOfWord) return true;
  }
  if (expr.kind === 'operator' && expr.operator === 'andalso' && asks(expr.left, names)) return true;
  const clauses = 'clauses' in expr ? expr.clauses : [];
  if (clauses.some((each) => isAround(each, call) && limits(each, names))) return true;
  let found = false;
  forEachChild(expr, (child) => {
    found ||= isLimitedIn(child, call, names);
  });
  return found;
}

/** Whether every alternative of a clause's guard, or its patterns, compare one of the variables with words. */
function limits({ patterns, guard }: Clause, names: ReadonlySet<string>): boolean {
  if (guard.length > 0 && guard.every((tests) => tests.some((test) => comparesWith(test, names)))) return true;
  return patterns.some(
    (pattern) => pattern.kind === 'match' && [...variablesOf(pattern)].some((name) => names.has(name)) && hasWord(pattern),
  );
}

function hasWord(pattern: Extract<Expr, { kind: 'match' }>): boolean {
  return isWord(pattern.pattern) || isWord(pattern.value);
}

function comparesWith(test: Expr, names: ReadonlySet<string>): boolean {
  if (test.kind === 'operator') {
    const { operator, left, right } = test;
    if (operator === 'orelse' || operator === 'or') return comparesWith(left, names) && comparesWith(right, names);
    if (operator === 'andalso' || operator === 'and') return comparesWith(left, names) || comparesWith(right, names);
    return (
      (operator === '=:=' || operator === '==') && ((isOf(left, names) && isWord(right)) || (isOf(right, names) && isWord(left)))
    );
  }
  return test.kind === 'call' && test.target?.name === 'is_map_key' && test.args.some((arg) => isOf(arg, names));
}

function isOf(expr: Expr, names: ReadonlySet<string>): boolean {
  return expr.kind === 'var' && names.has(expr.name);
}

/** A literal: a string, a binary of literals, a number. */
function isWord(expr: Expr): boolean {
  if (expr.kind === 'binary') return expr.segments.every(({ value }) => isWord(value));
  return expr.kind === 'string' || expr.kind === 'atom' || expr.kind === 'integer' || expr.kind === 'char';
}

/** `true = lists:member(Word, Words)` before the call. */
function isAsserted({ body }: Clause, call: Span, names: ReadonlySet<string>): boolean {
  return body.some(
    (expr) => expr.end <= call.start && expr.kind === 'match' && expr.pattern.kind === 'atom' && asks(expr.value, names),
  );
}

const tests = new Set([
  'lists:member',
  'maps:is_key',
  'erlang:is_map_key',
  'maps:find',
  'ets:member',
  'sets:is_element',
  'ordsets:is_element',
  'gb_sets:is_element',
  'lists:keymember',
]);

/** Whether an expression asks if the data is one of those that are known. */
function asks(expr: Expr, names: ReadonlySet<string>): boolean {
  return contains(
    expr,
    (inner) =>
      inner.kind === 'call' &&
      inner.target !== undefined &&
      tests.has(`${inner.target.module}:${inner.target.name}`) &&
      inner.args.some((arg) => contains(arg, (each) => isOf(each, names))),
  );
}
