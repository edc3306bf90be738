import { isIdentical } from './identical-values.ts';
import type {
  AtomValue,
  BinaryValue,
  Extent,
  FloatValue,
  IntegerValue,
  ListValue,
  MapEntryValue,
  NeverValue,
  OpaqueType,
  OpaqueValue,
  Origin,
  StringValue,
  UnclearValue,
  Value,
} from './value.ts';

/** How many alternatives a value may have before it counts as unclear. */
export const maxAlternatives = 64;
const maxSize = 20_000;
const maxDepth = 300;

export function atom(name: string, at: Origin): AtomValue {
  return { kind: 'atom', name, at };
}

export function integer(value: number | bigint, at: Origin): IntegerValue {
  if (typeof value === 'bigint' && value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER) {
    return { kind: 'integer', value: Number(value), at };
  }
  return { kind: 'integer', value, at };
}

export function float(value: number, at: Origin): FloatValue {
  return { kind: 'float', value, at };
}

export function string(value: string, at: Origin): StringValue | ListValue {
  return value === '' ? { kind: 'list', elements: [], size: 1, depth: 1, at } : { kind: 'string', value, at };
}

export function binary(bytes: string, at: Origin): BinaryValue {
  return { kind: 'binary', bytes, at };
}

export function opaque(type: OpaqueType, at: Origin): OpaqueValue {
  return { kind: 'opaque', type, at };
}

export function unclearValue(reason: string, at: Origin): UnclearValue {
  return { kind: 'unclear', reason, at };
}

export function never(at: Origin): NeverValue {
  return { kind: 'never', at };
}

export function tuple(elements: readonly Value[], at: Origin): Value {
  if (elements.some((element) => element.kind === 'never')) return never(at);
  const extent = extentOf(elements);
  return extent === undefined ? unclearValue('too large', at) : { kind: 'tuple', elements, ...extent, at };
}

/** A list; a tail that is a list is joined to it, a tail with alternatives gives alternatives. */
export function list(elements: readonly Value[], at: Origin, tail?: Value): Value {
  if (elements.some((element) => element.kind === 'never')) return never(at);
  switch (tail?.kind) {
    case 'never':
      return never(at);
    case 'list':
      return list([...elements, ...tail.elements], at, tail.tail);
    case 'string':
      return list([...elements, ...characters(tail)], at);
    case 'alternatives':
      return alternatives(
        tail.values.map((each) => list(elements, at, each)),
        at,
      );
    default: {
      const extent = extentOf(tail === undefined ? elements : [...elements, tail]);
      if (extent === undefined) return unclearValue('too large', at);
      return tail === undefined ? { kind: 'list', elements, ...extent, at } : { kind: 'list', elements, tail, ...extent, at };
    }
  }
}

export function map(entries: ReadonlyMap<string, MapEntryValue>, isOpen: boolean, at: Origin): Value {
  const parts = Array.from(entries.values(), (entry) => [entry.key, entry.value]).flat();
  if (parts.some((part) => part.kind === 'never')) return never(at);
  const extent = extentOf(parts);
  return extent === undefined ? unclearValue('too large', at) : { kind: 'map', entries, isOpen, ...extent, at };
}

/** One of several values: flat, without those that never return and without repetitions. */
export function alternatives(values: readonly Value[], at: Origin): Value {
  const [first] = values;
  if (values.length === 1 && first !== undefined) return first;
  const distinct: Value[] = [];
  const byStart = new Map<number, Value[]>();
  const unclears = new Set<UnclearValue>();
  const add = (value: Value) => {
    if (value.kind === 'unclear') unclears.add(value);
    if (value.kind === 'unclear' || value.kind === 'never') return;
    const near = byStart.get(value.at.start);
    if (near?.some((known) => isIdentical(known, value))) return;
    if (near === undefined) byStart.set(value.at.start, [value]);
    else near.push(value);
    distinct.push(value);
  };
  for (const value of values) {
    if (value.kind === 'alternatives') value.values.forEach(add);
    else add(value);
    if (distinct.length > maxAlternatives) return unclearValue('too many alternatives', at);
  }
  const [unclear] = unclears;
  if (unclear !== undefined) distinct.push(unclears.size === 1 ? unclear : unclearValue(unclear.reason, unclear.at));
  const [only] = distinct;
  if (only === undefined) return never(at);
  if (distinct.length === 1) return only;
  const extent = extentOf(distinct);
  return extent === undefined ? unclearValue('too large', at) : { kind: 'alternatives', values: distinct, ...extent, at };
}

/** The characters of a string as integers. */
export function characters(value: StringValue): IntegerValue[] {
  return Array.from(value.value, (character) => ({ kind: 'integer', value: character.codePointAt(0) ?? 0, at: value.at }));
}

/** Undefined for a term too large to keep. */
function extentOf(parts: readonly Value[]): Extent | undefined {
  let size = 1;
  let depth = 1;
  for (const part of parts) {
    size += 'size' in part ? part.size : 1;
    if ('depth' in part && part.depth >= depth) depth = part.depth + 1;
  }
  return size > maxSize || depth > maxDepth ? undefined : { size, depth };
}
