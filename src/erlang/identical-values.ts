import type { ListValue, MapValue, Origin, Value } from './value.ts';

/** Whether two values are the same term from the same places. */
export function isIdentical(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === 'unclear' || a.kind === 'opaque' || a.kind !== b.kind || !isSameOrigin(a.at, b.at)) return false;
  switch (a.kind) {
    case 'atom':
      return b.kind === 'atom' && a.name === b.name;
    case 'integer':
      return b.kind === 'integer' && a.value === b.value;
    case 'float':
      return b.kind === 'float' && a.value === b.value;
    case 'string':
      return b.kind === 'string' && a.value === b.value;
    case 'binary':
      return b.kind === 'binary' && a.bytes === b.bytes;
    case 'tuple':
      return b.kind === 'tuple' && areIdentical(a.elements, b.elements);
    case 'list':
      return b.kind === 'list' && areIdentical(a.elements, b.elements) && areIdentical(tailOf(a), tailOf(b));
    case 'map':
      return b.kind === 'map' && a.isOpen === b.isOpen && haveIdenticalEntries(a, b);
    case 'alternatives':
      return b.kind === 'alternatives' && areIdentical(a.values, b.values);
    case 'fun':
      return b.kind === 'fun' && a.arity === b.arity && a.mfa !== undefined && b.mfa !== undefined;
    case 'never':
      return true;
  }
}

function isSameOrigin(a: Origin, b: Origin): boolean {
  return a.start === b.start && a.end === b.end && a.source.file === b.source.file;
}

function tailOf(value: ListValue): readonly Value[] {
  return value.tail === undefined ? [] : [value.tail];
}

function areIdentical(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value, i) => isIdenticalTo(b[i], value));
}

function haveIdenticalEntries(a: MapValue, b: MapValue): boolean {
  if (a.entries.size !== b.entries.size) return false;
  for (const [key, entry] of a.entries) {
    const other = b.entries.get(key);
    if (other === undefined || !isIdentical(entry.value, other.value)) return false;
  }
  return true;
}

function isIdenticalTo(a: Value | undefined, b: Value): boolean {
  return a !== undefined && isIdentical(a, b);
}
