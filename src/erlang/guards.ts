import type { CallExpr, Expr } from './expr.ts';
import type { Span } from './place.ts';

/**
 * What a guard may hold: `erl_lint:gexpr/3` and `erl_internal:guard_bif/2` of OTP 25, and what 26 added. Everything else is a
 * compile error, unless a parse transform takes it away first.
 */
const guardFunctions: Readonly<Record<string, readonly number[]>> = {
  abs: [1],
  binary_part: [2, 3],
  bit_size: [1],
  byte_size: [1],
  ceil: [1],
  element: [2],
  float: [1],
  floor: [1],
  hd: [1],
  is_atom: [1],
  is_binary: [1],
  is_bitstring: [1],
  is_boolean: [1],
  is_float: [1],
  is_function: [1, 2],
  is_integer: [1],
  is_list: [1],
  is_map: [1],
  is_map_key: [2],
  is_number: [1],
  is_pid: [1],
  is_port: [1],
  is_record: [2, 3],
  is_reference: [1],
  is_tuple: [1],
  length: [1],
  map_get: [2],
  map_size: [1],
  node: [0, 1],
  round: [1],
  self: [0],
  size: [1],
  tl: [1],
  trunc: [1],
  tuple_size: [1],
};

/** Functions that guards may call from a release on. */
const newer: Readonly<Record<string, { readonly arity: number; readonly since: number }>> = {
  max: { arity: 2, since: 26 },
  min: { arity: 2, since: 26 },
};

/** Type tests of old, which stand for a whole test only (`erl_internal:old_type_test/2`). */
const oldTests: Readonly<Record<string, number>> = {
  atom: 1,
  binary: 1,
  float: 1,
  function: 1,
  integer: 1,
  list: 1,
  number: 1,
  pid: 1,
  port: 1,
  record: 2,
  reference: 1,
  tuple: 1,
};

const operators = new Set('+ - * / div rem band bor bxor bsl bsr and or xor == /= =< < >= > =:= =/= andalso orelse'.split(' '));
const remoteOperators = new Set('+ - * / div rem band bor bxor bsl bsr and or xor == /= =< < >= > =:= =/='.split(' '));
const unaryOperators = new Set(['+', '-', 'not', 'bnot']);

/** A part of a guard that OTP does not take. */
export interface IllegalPart extends Span {
  /** What it is, when it has a name: `process_info/2`, `lists:member/2`, `++`. */
  readonly what?: string;
  /** A release from which on guards may hold it. */
  readonly since?: number;
}

/** The parts of one guard test that `otp` does not take. What a macro stands for is not judged when nobody knows it. */
export function* illegalParts(test: Expr, otp: number): Iterable<IllegalPart> {
  if (test.kind === 'call' && isOldTest(test)) {
    for (const arg of test.args) yield* illegalIn(arg, otp);
  } else yield* illegalIn(test, otp);
}

/** `is_list(X)` written `list(X)`; the name of a record may be anything. */
function isOldTest({ fun, args, module }: CallExpr): boolean {
  return module === undefined && fun.kind === 'atom' && Object.hasOwn(oldTests, fun.name) && oldTests[fun.name] === args.length;
}

function* illegalIn(expr: Expr, otp: number): Iterable<IllegalPart> {
  switch (expr.kind) {
    case 'atom':
    case 'integer':
    case 'float':
    case 'char':
    case 'string':
    case 'var':
    case 'record-index':
    case 'macro':
    case 'unknown':
      return;
    case 'tuple':
    case 'list':
      for (const element of expr.elements) yield* illegalIn(element, otp);
      if (expr.kind === 'list' && expr.tail !== undefined) yield* illegalIn(expr.tail, otp);
      return;
    case 'binary':
      for (const { value, size } of expr.segments) {
        yield* illegalIn(value, otp);
        if (size !== undefined) yield* illegalIn(size, otp);
      }
      return;
    case 'map':
      if (expr.base !== undefined) yield* illegalIn(expr.base, otp);
      for (const { key, value } of expr.entries) {
        yield* illegalIn(key, otp);
        yield* illegalIn(value, otp);
      }
      return;
    case 'record':
      if (expr.base !== undefined) yield { start: expr.start, end: expr.end };
      for (const { value } of expr.fields) yield* illegalIn(value, otp);
      return;
    case 'record-field':
      yield* illegalIn(expr.base, otp);
      return;
    case 'unary':
      yield* illegalIn(expr.operand, otp);
      if (!unaryOperators.has(expr.operator)) yield { start: expr.start, end: expr.end };
      return;
    case 'operator':
      if (!operators.has(expr.operator)) yield { start: expr.start, end: expr.end, what: expr.operator };
      else {
        yield* illegalIn(expr.left, otp);
        yield* illegalIn(expr.right, otp);
      }
      return;
    case 'call':
      yield* illegalCall(expr, otp);
      return;
    default:
      yield { start: expr.start, end: expr.end };
  }
}

function* illegalCall(call: CallExpr, otp: number): Iterable<IllegalPart> {
  const { target, fun, module, args, start, end } = call;
  const [name, arity] = [fun.kind === 'atom' ? fun.name : undefined, args.length];
  const isRemote = module !== undefined;
  if (fun.kind === 'macro' || module?.kind === 'macro') return;
  const isOfErlang = target?.module === 'erlang' && target.arity === arity;
  const isRecord = name === 'is_record' && (args[1]?.kind !== 'atom' || (arity === 3 && args[2]?.kind !== 'integer'));
  if (name !== undefined && isOfErlang && !isRecord) {
    const isKnown = Object.hasOwn(guardFunctions, name) && guardFunctions[name]?.includes(arity) === true;
    const added = Object.hasOwn(newer, name) && newer[name]?.arity === arity ? newer[name] : undefined;
    if (isKnown || (isRemote && isRemoteOperator(name, arity)) || (added !== undefined && otp >= added.since)) {
      for (const arg of args) yield* illegalIn(arg, otp);
      return;
    }
    if (added !== undefined) {
      yield { start, end, what: `${name}/${arity}`, since: added.since };
      return;
    }
  }
  const written =
    name === undefined ? undefined : `${isRemote && module.kind === 'atom' ? `${module.name}:` : ''}${name}/${arity}`;
  yield { start, end, what: written };
}

/** `erlang:'+'(A, B)`. */
function isRemoteOperator(name: string, arity: number): boolean {
  return arity === 2 ? remoteOperators.has(name) : arity === 1 && unaryOperators.has(name);
}

/** `name/arity` of the calls that a guard may hold whatever their arguments are; of is_record/2,3 only the usual. */
export const guardCalls: ReadonlySet<string> = new Set([
  ...Object.entries(guardFunctions).flatMap(([name, arities]) => arities.map((arity) => `${name}/${arity}`)),
  ...Array.from(remoteOperators, (operator) => `${operator}/2`),
]);
