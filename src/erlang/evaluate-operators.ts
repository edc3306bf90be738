import { appendLists } from './append-lists.ts';
import { compareTerms, isSameTerm, termKey, typeOfValue } from './compare-values.ts';
import { type Outcome, originOf, type Run, type Scope } from './evaluate-run.ts';
import type { OperatorExpr } from './expr.ts';
import { alternatives, atom, float, integer, list, maxAlternatives, never, opaque, unclearValue } from './make-value.ts';
import { alternativesOf, asBoolean, asProperList } from './query-values.ts';
import { absent, type Origin, unclear, type Value } from './value.ts';

/** Integers beyond this many bits are not computed. */
const maxBits = 4096;
const largest = 1n << BigInt(maxBits);

export function operatorOutcomes(run: Run, expr: OperatorExpr, scope: Scope): readonly Outcome[] {
  const at = originOf(expr, scope);
  const left = run.value(expr.left, scope);
  if (expr.operator === 'andalso' || expr.operator === 'orelse') return [shortCircuit(run, expr, left, at)];
  const right = run.value(expr.right, left.scope);
  return [{ value: binaryOperation(expr.operator, left.value, right.value, at), scope: right.scope }];
}

/** `andalso` and `orelse`: the right side may be any term. */
function shortCircuit(run: Run, expr: OperatorExpr, left: Outcome, at: Origin): Outcome {
  const decisive = expr.operator === 'orelse';
  const values = alternativesOf(left.value).map((value) => {
    const known = asBoolean(value);
    if (known === absent) return never(at);
    if (known === decisive) return value;
    const right = run.value(expr.right, left.scope).value;
    return known === unclear ? alternatives([atom(`${decisive}`, at), right], at) : right;
  });
  return { value: alternatives(values, at), scope: left.scope };
}

/** The value of an operator other than `andalso` and `orelse`. */
export function binaryOperation(operator: string, a: Value, b: Value, at: Origin): Value {
  if (a.kind === 'never' || b.kind === 'never') return never(at);
  if (operator === '++') return appendLists(a, b, at);
  const left = alternativesOf(a);
  const right = alternativesOf(b);
  if (comparisons.has(operator)) return compared(operator, left, right, at);
  if (left.length * right.length > maxAlternatives) return unclearValue('too many alternatives', at);
  return alternatives(
    left.flatMap((x) => right.map((y) => singleOperation(operator, x, y, at))),
    at,
  );
}

function singleOperation(operator: string, a: Value, b: Value, at: Origin): Value {
  if (operator === '--') return subtractLists(a, b, at);
  if (operator === 'and' || operator === 'or' || operator === 'xor') return logical(operator, a, b, at);
  return arithmetic(operator, a, b, at);
}

/** The value of `-X`, `not X`, … */
export function unaryOperation(operator: string, value: Value, at: Origin): Value {
  if (value.kind === 'alternatives') {
    return alternatives(
      value.values.map((each) => unaryOperation(operator, each, at)),
      at,
    );
  }
  if (value.kind === 'never') return value;
  if (operator === 'not') {
    const known = asBoolean(value);
    if (known === absent) return never(at);
    return known === unclear ? opaque('boolean', at) : atom(`${!known}`, at);
  }
  const type = typeOfValue(value);
  if (type !== undefined && type !== 'integer' && (type !== 'float' || operator === 'bnot')) return never(at);
  if (value.kind === 'float') return operator === '-' ? float(-value.value, at) : value;
  if (value.kind !== 'integer') return operator === 'bnot' ? opaque('integer', at) : unclearValue('arithmetic', at);
  if (operator === '-') return integer(-value.value, at);
  return operator === 'bnot' ? integer(-BigInt(value.value) - 1n, at) : value;
}

const comparisons = new Set(['=:=', '=/=', '==', '/=', '<', '>=', '>', '=<']);

/** The answers that alternatives on either side give to a comparison. */
function compared(operator: string, left: readonly Value[], right: readonly Value[], at: Origin): Value {
  if (left.length * right.length > maxAlternatives) return opaque('boolean', at);
  const answers = new Set(left.flatMap((x) => right.map((y) => comparison(operator, x, y))));
  if (answers.has(undefined)) return opaque('boolean', at);
  return alternatives(
    Array.from(answers, (answer) => atom(`${answer}`, at)),
    at,
  );
}

function comparison(operator: string, a: Value, b: Value): boolean | undefined {
  switch (operator) {
    case '=:=':
      return isSameTerm(a, b);
    case '=/=':
      return negated(isSameTerm(a, b));
    case '==':
      return isEqual(a, b);
    case '/=':
      return negated(isEqual(a, b));
    default: {
      const order = compareTerms(a, b);
      if (order === undefined) return undefined;
      if (operator === '<' || operator === '>=') return order < 0 === (operator === '<');
      return order > 0 === (operator === '>');
    }
  }
}

function negated(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

/** `A == B`: like `=:=`, but 1 == 1.0. */
function isEqual(a: Value, b: Value): boolean | undefined {
  const same = isSameTerm(a, b);
  if (same !== false) return same;
  const order = compareTerms(a, b);
  if (order === 0) return true;
  const hasFloat = [a, b].some((each) => termKey(each)?.includes('float ') ?? true);
  return hasFloat && (order === undefined || typeOfValue(a) === 'map') ? undefined : false;
}

function logical(operator: string, a: Value, b: Value, at: Origin): Value {
  const left = asBoolean(a);
  const right = asBoolean(b);
  if (left === absent || right === absent) return never(at);
  if (left === unclear || right === unclear) return opaque('boolean', at);
  const result = operator === 'and' ? left && right : operator === 'or' ? left || right : left !== right;
  return atom(`${result}`, at);
}

/** `A -- B`: each element of B takes the first of its kind from A. */
export function subtractLists(a: Value, b: Value, at: Origin): Value {
  const from = asProperList(a);
  const what = asProperList(b);
  if (from === absent || what === absent) return never(at);
  if (from === unclear || what === unclear) return unclearValue('--', at);
  let left = from;
  for (const element of what) {
    const answers = left.map((each) => isSameTerm(each, element));
    const found = answers.indexOf(true);
    if (answers.slice(0, found < 0 ? undefined : found).includes(undefined)) return unclearValue('--', at);
    if (found >= 0) left = left.toSpliced(found, 1);
  }
  return list(left, at);
}

const integerOnly = new Set(['div', 'rem', 'band', 'bor', 'bxor', 'bsl', 'bsr']);

function arithmetic(operator: string, a: Value, b: Value, at: Origin): Value {
  for (const type of [typeOfValue(a), typeOfValue(b)]) {
    if (type !== undefined && type !== 'integer' && (type !== 'float' || integerOnly.has(operator))) return never(at);
  }
  if (a.kind === 'integer' && b.kind === 'integer' && operator !== '/')
    return integerOperation(operator, BigInt(a.value), BigInt(b.value), at);
  if ((a.kind === 'integer' || a.kind === 'float') && (b.kind === 'integer' || b.kind === 'float')) {
    return floatOperation(operator, Number(a.value), Number(b.value), at);
  }
  return integerOnly.has(operator) ? opaque('integer', at) : unclearValue('arithmetic', at);
}

function integerOperation(operator: string, a: bigint, b: bigint, at: Origin): Value {
  if (b === 0n && (operator === 'div' || operator === 'rem')) return never(at);
  if ((operator === 'bsl' || operator === 'bsr') && (b > maxBits || b < -maxBits)) return opaque('integer', at);
  const result = integerResult(operator, a, b);
  if (result === undefined) return unclearValue(`operator ${operator}`, at);
  return result > largest || result < -largest ? opaque('integer', at) : integer(result, at);
}

function integerResult(operator: string, a: bigint, b: bigint): bigint | undefined {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case 'div':
      return a / b;
    case 'rem':
      return a % b;
    case 'band':
      return a & b;
    case 'bor':
      return a | b;
    case 'bxor':
      return a ^ b;
    case 'bsl':
      return a << b;
    case 'bsr':
      return a >> b;
    default:
      return undefined;
  }
}

function floatOperation(operator: string, a: number, b: number, at: Origin): Value {
  const result =
    operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : operator === '/' ? a / b : undefined;
  if (result === undefined) return unclearValue(`operator ${operator}`, at);
  return Number.isFinite(result) ? float(result, at) : never(at);
}
