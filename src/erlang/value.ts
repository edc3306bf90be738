import type { CodeUnit, SourceText } from './code-unit.ts';
import type { Clause, Mfa } from './expr.ts';
import { type Place, placeOf, type Span } from './place.ts';

/** Known not to be there. */
export const absent: unique symbol = Symbol('absent');
/** Not known: it may be there or not, be this or that. */
export const unclear: unique symbol = Symbol('unclear');
/** What is known about something: its value, that there is none, or nothing. */
export type Fact<T> = T | typeof absent | typeof unclear;

/** Where a part of a value is written; the parts of one value may come from several modules. */
export interface Origin extends Span {
  readonly source: SourceText;
}

/**
 * An Erlang term as far as the source tells it. Every part has the place it came from; what is not known is `unclear`,
 * and what depends on a choice the source does not settle is `alternatives`.
 */
export type Value =
  | AtomValue
  | IntegerValue
  | FloatValue
  | StringValue
  | BinaryValue
  | TupleValue
  | ListValue
  | MapValue
  | FunValue
  | OpaqueValue
  | AlternativesValue
  | UnclearValue
  | NeverValue;

interface Part {
  readonly at: Origin;
}
/** How large a compound term is: walks over values stay short because larger ones are never built. */
export interface Extent {
  readonly size: number;
  readonly depth: number;
}
export interface AtomValue extends Part {
  readonly kind: 'atom';
  readonly name: string;
}
export interface IntegerValue extends Part {
  readonly kind: 'integer';
  /** A bigint only where a double cannot hold it exactly. */
  readonly value: number | bigint;
}
export interface FloatValue extends Part {
  readonly kind: 'float';
  readonly value: number;
}
/** A list of characters written as one, never empty: `""` is the list `[]`. */
export interface StringValue extends Part {
  readonly kind: 'string';
  readonly value: string;
}
export interface BinaryValue extends Part {
  readonly kind: 'binary';
  /** One character per byte. */
  readonly bytes: string;
}
export interface TupleValue extends Part, Extent {
  readonly kind: 'tuple';
  readonly elements: readonly Value[];
}
export interface ListValue extends Part, Extent {
  readonly kind: 'list';
  /** The elements known to be there, in order. */
  readonly elements: readonly Value[];
  /** Absent for a proper list. Unclear when more elements may follow; any other term makes the list improper. See `listParts`. */
  readonly tail?: Value;
}
export interface MapValue extends Part, Extent {
  readonly kind: 'map';
  /** The entries known to be there, by `termKey` of their key. */
  readonly entries: ReadonlyMap<string, MapEntryValue>;
  /** There may be other entries than these. */
  readonly isOpen: boolean;
}
export interface MapEntryValue {
  readonly key: Value;
  readonly value: Value;
}
export interface FunValue extends Part {
  readonly kind: 'fun';
  readonly arity: number;
  /** Of `fun M:F/A` and `fun f/1`. */
  readonly mfa?: Mfa;
  /** The module in which `fun f/1` is written. */
  readonly unit?: CodeUnit;
  readonly closure?: Closure;
}
/** A fun with what it has captured. */
export interface Closure {
  readonly unit: CodeUnit;
  readonly clauses: readonly Clause[];
  readonly bindings: ReadonlyMap<string, Value>;
  /** `Loop` of `fun Loop(X) -> … end`. */
  readonly name?: string;
}
/** A term of a known type that is only known at run time, e.g. what `self()` returns. */
export interface OpaqueValue extends Part {
  readonly kind: 'opaque';
  readonly type: OpaqueType;
  /** Of a pid: the process that was started to get it. */
  readonly process?: ProcessStart;
}
/** A process as the call that starts it describes it. */
export interface ProcessStart {
  /** The function that starts it, e.g. `gen_server:start_link/3`. */
  readonly by: string;
  readonly isLinked: boolean;
  /** The behaviour whose process it is; absent for a plain one. */
  readonly behaviour?: string;
  /** The callback module, or the module of the function a plain process runs. */
  readonly module?: Value;
  /** What init/1 is given. */
  readonly argument?: Value;
  /** The name it registers, as given: `{local, Name}`, … */
  readonly name?: Value;
  /** The function and the argument list a plain process runs, or the fun. */
  readonly function?: Value;
  readonly arguments?: Value;
  readonly entry?: Value;
}
export type OpaqueType =
  | 'pid'
  | 'port'
  | 'reference'
  | 'atom'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'binary'
  | 'list'
  | 'tuple'
  | 'map';
/** At least two values, none of them alternatives; at most one is unclear. */
export interface AlternativesValue extends Part, Extent {
  readonly kind: 'alternatives';
  readonly values: readonly Value[];
}
export interface UnclearValue extends Part {
  readonly kind: 'unclear';
  /** Why evaluation stopped here, for people who ask what the model believes. */
  readonly reason: string;
  /** If it is a list, each of its elements is like this one. */
  readonly each?: Value;
  /** It is a list of unknown length that ends with this one: `Unknown ++ [a, b]`. */
  readonly followedBy?: Value;
  /** Known not to be any of these. */
  readonly excluded?: readonly Value[];
}
/** The expression does not return: it raises, exits or has no clause for its subject. */
export interface NeverValue extends Part {
  readonly kind: 'never';
}

/** The line and column of a value. */
export function placeOfOrigin(at: Origin): Place {
  return placeOf(at.source.file, at.source.lines, at);
}
