import { termKey, typeOfValue } from './compare-values.ts';
import { type Outcome, originOf, type Run, type Scope } from './evaluate-run.ts';
import type { BinaryExpr, BinarySegment, MapExpr, RecordExpr, RecordFieldExpr, RecordIndexExpr } from './expr.ts';
import { alternatives, atom, binary, integer, list, map, never, opaque, tuple, unclearValue } from './make-value.ts';
import type { RecordDef } from './module.ts';
import { alternativesOf } from './query-values.ts';
import type { MapEntryValue, MapValue, Origin, TupleValue, Value } from './value.ts';

/** A binary whose segments are literal characters, bytes or binaries; any other is only known to be a binary. */
export function binaryValue(run: Run, expr: BinaryExpr, scope: Scope): Outcome {
  const at = originOf(expr, scope);
  let current = scope;
  let bytes: string | undefined = '';
  for (const segment of expr.segments) {
    const outcome = run.value(segment.value, current);
    current = outcome.scope;
    const its: string | undefined = segmentBytes(segment, outcome.value);
    bytes = bytes === undefined || its === undefined ? undefined : bytes + its;
  }
  return { value: bytes === undefined ? opaque('binary', at) : binary(bytes, at), scope: current };
}

function segmentBytes(segment: BinarySegment, value: Value): string | undefined {
  if (segment.size !== undefined) return undefined;
  const isUtf8 = segment.types.length === 1 && segment.types[0] === 'utf8';
  const encoded = (text: string) => (isUtf8 ? Buffer.from(text, 'utf8') : Buffer.from(text, 'latin1')).toString('latin1');
  if (value.kind === 'string' && (isUtf8 || segment.types.length === 0)) return encoded(value.value);
  if (value.kind === 'list' && value.elements.length === 0 && value.tail === undefined) return '';
  if (value.kind === 'integer') {
    if (isUtf8)
      return value.value >= 0 && value.value <= 0x10ffff ? encoded(String.fromCodePoint(Number(value.value))) : undefined;
    return segment.types.every((type) => type === 'integer')
      ? String.fromCharCode(Number(BigInt(value.value) & 0xffn))
      : undefined;
  }
  const isBytes = segment.types.length === 1 && (segment.types[0] === 'binary' || segment.types[0] === 'bytes');
  return value.kind === 'binary' && isBytes ? value.bytes : undefined;
}

export function mapOutcome(run: Run, expr: MapExpr, scope: Scope): Outcome {
  const at = originOf(expr, scope);
  const base = expr.base === undefined ? { value: map(new Map(), false, at), scope } : run.value(expr.base, scope);
  let current = base.scope;
  let value = base.value;
  for (const entry of expr.entries) {
    const parts = run.values([entry.key, entry.value], current);
    current = parts.scope;
    const [key, its] = parts.values;
    if (key !== undefined && its !== undefined) value = putEntry(value, key, its, at, entry.isExact);
  }
  return { value, scope: current };
}

/** `M#{K => V}`, or `M#{K := V}`, which requires the key to be there. */
export function putEntry(target: Value, key: Value, value: Value, at: Origin, isExact = false): Value {
  const targets = alternativesOf(target);
  const keys = alternativesOf(key);
  if (targets.length * keys.length !== 1) {
    return alternatives(
      targets.flatMap((each) => keys.map((one) => putEntry(each, one, value, at, isExact))),
      at,
    );
  }
  const known = knownMap(target, at);
  if (known === undefined) return never(at);
  const text = termKey(key);
  if (text === undefined) return value.kind === 'never' ? value : map(new Map(), true, at);
  if (isExact && !known.isOpen && !known.entries.has(text)) return never(at);
  return map(new Map(known.entries).set(text, { key, value }), known.isOpen, at);
}

/** A map as far as it is known: anything that may be a map is an open one. Undefined for what is not a map. */
export function knownMap(value: Value, at: Origin): MapValue | undefined {
  if (value.kind === 'map') return value;
  const type = typeOfValue(value);
  if (type !== undefined && type !== 'map') return undefined;
  return { kind: 'map', entries: new Map<string, MapEntryValue>(), isOpen: true, size: 1, depth: 1, at };
}

/** A record as the tuple it is. */
export function recordOutcome(run: Run, expr: RecordExpr, scope: Scope): Outcome {
  const at = originOf(expr, scope);
  const base = expr.base === undefined ? undefined : run.value(expr.base, scope);
  const given = run.values(
    expr.fields.map((field) => field.value),
    base?.scope ?? scope,
  );
  const definition = expr.name === undefined ? undefined : scope.unit.records.get(expr.name);
  if (definition === undefined) return { value: unclearValue(`record #${expr.name ?? '?'}{}`, at), scope: given.scope };
  const byName = new Map(expr.fields.map((field, i) => [field.name, given.values[i]]));
  if (byName.has(undefined)) return { value: unclearValue('record with an unknown field', at), scope: given.scope };
  const isUnknownField = expr.fields.some(
    (field) => field.name !== '_' && !definition.fields.some((each) => each.name === field.name),
  );
  if (isUnknownField) return { value: unclearValue('record with an unknown field', at), scope: given.scope };
  const value =
    base === undefined
      ? newRecord(run, definition, byName, scope, at)
      : alternatives(
          alternativesOf(base.value).map((each) => updatedRecord(each, definition, byName, at)),
          at,
        );
  return { value, scope: given.scope };
}

function newRecord(
  run: Run,
  definition: RecordDef,
  given: ReadonlyMap<string | undefined, Value | undefined>,
  scope: Scope,
  at: Origin,
): Value {
  const fields = definition.fields.map((field): Value => {
    const value = given.get(field.name) ?? given.get('_');
    if (value !== undefined) return value;
    if (field.default === undefined) return atom('undefined', at);
    return movedTo(run.value(field.default, { unit: scope.unit, bindings: new Map() }).value, at);
  });
  return tuple([atom(definition.name, at), ...fields], at);
}

/** A default is written in the record's definition, maybe in a header; it is shown where the record is made. */
function movedTo(value: Value, at: Origin): Value {
  const moved = (part: Value) => movedTo(part, at);
  switch (value.kind) {
    case 'tuple':
      return tuple(value.elements.map(moved), at);
    case 'list':
      return list(value.elements.map(moved), at, value.tail && moved(value.tail));
    case 'map': {
      const entries = Array.from(
        value.entries,
        ([text, entry]) => [text, { key: moved(entry.key), value: moved(entry.value) }] as const,
      );
      return map(new Map(entries), value.isOpen, at);
    }
    case 'alternatives':
      return alternatives(value.values.map(moved), at);
    default:
      return { ...value, at };
  }
}

function updatedRecord(
  base: Value,
  definition: RecordDef,
  given: ReadonlyMap<string | undefined, Value | undefined>,
  at: Origin,
): Value {
  const record = knownRecord(base, definition, at);
  if (record === undefined) return never(at);
  const [tag, ...fields] = record.elements;
  return tuple(
    [
      tag ?? atom(definition.name, at),
      ...definition.fields.map((field, i) => given.get(field.name) ?? fields[i] ?? unclearValue('field', at)),
    ],
    at,
  );
}

/** A record with unclear fields where the value may be one; undefined for what is not one. */
function knownRecord(value: Value, definition: RecordDef, at: Origin): TupleValue | undefined {
  if (value.kind === 'tuple') {
    const [tag] = value.elements;
    const isRecord =
      value.elements.length === definition.fields.length + 1 && (tag?.kind !== 'atom' || tag.name === definition.name);
    return isRecord ? value : undefined;
  }
  const type = typeOfValue(value);
  if (type !== undefined && type !== 'tuple') return undefined;
  const fields = definition.fields.map((field) => unclearValue(`field ${field.name}`, at));
  return { kind: 'tuple', elements: [atom(definition.name, at), ...fields], size: fields.length + 2, depth: 2, at };
}

export function recordFieldOutcome(run: Run, expr: RecordFieldExpr, scope: Scope): Outcome {
  const at = originOf(expr, scope);
  const base = run.value(expr.base, scope);
  const definition = expr.record === undefined ? undefined : scope.unit.records.get(expr.record);
  const index = definition?.fields.findIndex((field) => field.name === expr.field) ?? -1;
  if (definition === undefined || index < 0) return { value: unclearValue(`field ${expr.field ?? '?'}`, at), scope: base.scope };
  const values = alternativesOf(base.value).map((each) => knownRecord(each, definition, at)?.elements[index + 1] ?? never(at));
  return { value: alternatives(values, at), scope: base.scope };
}

export function recordIndex(expr: RecordIndexExpr, scope: Scope): Value {
  const at = originOf(expr, scope);
  const definition = expr.record === undefined ? undefined : scope.unit.records.get(expr.record);
  const index = definition?.fields.findIndex((field) => field.name === expr.field) ?? -1;
  return index < 0 ? unclearValue('record index', at) : integer(index + 2, at);
}
