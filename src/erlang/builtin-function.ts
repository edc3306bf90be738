import { unclearValue } from './make-value.ts';
import type { Origin, Value } from './value.ts';

/** What a function of OTP may use besides its arguments. */
export interface BuiltinCall {
  /** Where it is called. */
  readonly at: Origin;
  /** Applies a fun it was given. */
  apply(fun: Value, args: readonly Value[]): Value;
}

/** A function of OTP that evaluation knows. Its arguments are no alternatives, unless those are very many; none is `never`. */
export type Builtin = (args: readonly Value[], call: BuiltinCall) => Value;

/** Functions by `module:name/arity`. */
export type BuiltinTable = Readonly<Record<string, Builtin>>;

export function one(f: (a: Value, call: BuiltinCall) => Value): Builtin {
  return ([a], call) => (a === undefined ? unclearValue('call', call.at) : f(a, call));
}

export function two(f: (a: Value, b: Value, call: BuiltinCall) => Value): Builtin {
  return ([a, b], call) => (a === undefined || b === undefined ? unclearValue('call', call.at) : f(a, b, call));
}

export function three(f: (a: Value, b: Value, c: Value, call: BuiltinCall) => Value): Builtin {
  return ([a, b, c], call) =>
    a === undefined || b === undefined || c === undefined ? unclearValue('call', call.at) : f(a, b, c, call);
}
