import type { Expr, OperatorExpr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { walk, walkAll } from '../erlang/walk.ts';

/** A comparison that asks whether a list is empty by counting it. */
export interface LengthTest {
  readonly module: Module;
  readonly test: OperatorExpr;
  /** What is counted. */
  readonly list: Expr;
  /** Whether it is true of the empty list. */
  readonly isEmptyTest: boolean;
  /** How the comparison of a variable's length is usually written. */
  readonly written?: string;
  /** It stands in the guard of a function. */
  readonly isGuard: boolean;
}

/** The comparisons of `length(L)` with 0 or 1 that only ask whether `L` is empty. */
export function* lengthTestsIn(module: Module): Iterable<LengthTest> {
  for (const fn of module.functions) {
    if (!fn.outline.calls.has('length') || fn.hasSyntaxError) continue;
    const found: LengthTest[] = [];
    const look = (isGuard: boolean) => (expr: Expr) => {
      const test = expr.kind === 'operator' ? testOf(expr) : undefined;
      if (test !== undefined) found.push({ module, isGuard, ...test });
      return true;
    };
    for (const { guard, body } of fn.clauses) {
      for (const tests of guard) for (const test of tests) walk(test, look(true));
      walkAll(body, look(false));
    }
    yield* found;
  }
}

/** Comparisons as `length(L) OP N`, and what each asks. */
const questions: Readonly<Record<string, 'empty' | 'not-empty'>> = {
  '== 0': 'empty',
  '=:= 0': 'empty',
  '< 1': 'empty',
  '=< 0': 'empty',
  '/= 0': 'not-empty',
  '=/= 0': 'not-empty',
  '> 0': 'not-empty',
  '>= 1': 'not-empty',
};

const mirrored: Readonly<Record<string, string>> = { '<': '>', '>': '<', '=<': '>=', '>=': '=<' };

function testOf(test: OperatorExpr): Omit<LengthTest, 'module' | 'isGuard'> | undefined {
  const [counted, number, operator] = isLength(test.left)
    ? [test.left, test.right, test.operator]
    : [test.right, test.left, mirrored[test.operator] ?? test.operator];
  if (!isLength(counted) || number.kind !== 'integer') return undefined;
  const question = questions[`${operator} ${number.value}`];
  const [list] = counted.args;
  if (question === undefined || list === undefined) return undefined;
  const counts = list.kind === 'var' ? `length(${list.name})` : undefined;
  const sides = counted === test.left ? [counts, number.value] : [number.value, counts];
  const written = counts && `${sides[0]} ${test.operator} ${sides[1]}`;
  return { test, list, isEmptyTest: question === 'empty', written };
}

function isLength(expr: Expr): expr is Expr & { readonly kind: 'call' } {
  return expr.kind === 'call' && expr.target?.module === 'erlang' && expr.target.name === 'length' && expr.args.length === 1;
}
