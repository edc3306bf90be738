import { characters } from './make-value.ts';
import type { FunValue, ListValue, MapValue, OpaqueValue, StringValue, Value } from './value.ts';

/** Ranks of Erlang's order of types. */
const ranks: Readonly<Record<string, number>> = {
  integer: 0,
  float: 0,
  atom: 1,
  boolean: 1,
  reference: 2,
  fun: 3,
  port: 4,
  pid: 5,
  tuple: 6,
  map: 7,
  list: 8,
  string: 8,
  binary: 9,
};

/** The type of a term, where it is known; a string is a list, an unknown boolean is an atom. */
export function typeOfValue(value: Value): string | undefined {
  switch (value.kind) {
    case 'unclear':
    case 'never':
    case 'alternatives':
      return undefined;
    case 'string':
      return 'list';
    case 'opaque':
      return value.type === 'boolean' ? 'atom' : value.type;
    default:
      return value.kind;
  }
}

/** A text that two fully known terms share exactly when they are the same term; undefined for others. */
export function termKey(value: Value): string | undefined {
  switch (value.kind) {
    case 'atom':
      return `'${value.name}'`;
    case 'integer':
      return `${value.value}`;
    case 'float':
      return `float ${value.value}`;
    case 'binary':
      return `<<${JSON.stringify(value.bytes)}>>`;
    case 'string':
      return `[${characters(value)
        .map((each) => each.value)
        .join()}]`;
    case 'tuple':
      return joinKeys('{', value.elements.map(termKey), '}');
    case 'list':
      return joinKeys(
        '[',
        value.elements.map(termKey),
        value.tail === undefined ? ']' : `|${termKey(value.tail) ?? ''}]`,
        value.tail,
      );
    case 'map':
      return value.isOpen
        ? undefined
        : joinKeys('#{', [...value.entries].map(([key, entry]) => keyedBy(key, termKey(entry.value))).sort(), '}');
    case 'fun':
      return value.mfa === undefined ? undefined : `fun ${value.mfa.module}:${value.mfa.name}/${value.mfa.arity}`;
    default:
      return undefined;
  }
}

function keyedBy(key: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${key}=>${value}`;
}

function joinKeys(open: string, keys: readonly (string | undefined)[], close: string, tail?: Value): string | undefined {
  if (keys.includes(undefined) || (tail !== undefined && termKey(tail) === undefined)) return undefined;
  return open + keys.join() + close;
}

/** Whether `A =:= B`; undefined where that is not known. */
export function isSameTerm(a: Value, b: Value): boolean | undefined {
  if (a === b) return a.kind === 'alternatives' ? undefined : true;
  if (a.kind === 'alternatives') return agree(a.values.map((each) => isSameTerm(each, b)));
  if (b.kind === 'alternatives') return agree(b.values.map((each) => isSameTerm(a, each)));
  if (a.kind === 'unclear') return isExcluded(a.excluded, b);
  if (b.kind === 'unclear') return isExcluded(b.excluded, a);
  const type = typeOfValue(a);
  if (type === undefined || type !== typeOfValue(b))
    return type === undefined || typeOfValue(b) === undefined ? undefined : false;
  if (a.kind === 'opaque') return canBe(a, b);
  if (b.kind === 'opaque') return canBe(b, a);
  switch (a.kind) {
    case 'atom':
      return b.kind === 'atom' && a.name === b.name;
    case 'integer':
      return b.kind === 'integer' && a.value === b.value;
    case 'float':
      return b.kind === 'float' && a.value === b.value;
    case 'binary':
      return b.kind === 'binary' && a.bytes === b.bytes;
    case 'tuple':
      return b.kind === 'tuple' && areSameTerms(a.elements, b.elements);
    case 'string':
      return b.kind === 'string' ? a.value === b.value : b.kind === 'list' && isSameList(asList(a), b);
    case 'list':
      return b.kind === 'list' ? isSameList(a, b) : b.kind === 'string' && isSameList(a, asList(b));
    case 'map':
      return b.kind === 'map' && isSameMap(a, b);
    case 'fun':
      return b.kind === 'fun' && isSameFun(a, b);
    default:
      return undefined;
  }
}

/** What several answers have in common. */
export function agree(answers: readonly (boolean | undefined)[]): boolean | undefined {
  const [first] = answers;
  return answers.every((answer) => answer === first) ? first : undefined;
}

/** Whether all are true; undefined where that is not known. */
export function both(answers: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === undefined) result = undefined;
  }
  return result;
}

function isExcluded(excluded: readonly Value[] | undefined, value: Value): false | undefined {
  return excluded?.some((each) => isSameTerm(each, value) === true) ? false : undefined;
}

function canBe(unknown: OpaqueValue, value: Value): false | undefined {
  if (value.kind === 'opaque') return undefined;
  if (unknown.type === 'boolean' && value.kind === 'atom')
    return value.name === 'true' || value.name === 'false' ? undefined : false;
  return unknown.type === 'pid' || unknown.type === 'port' || unknown.type === 'reference' ? false : undefined;
}

/** A string as the list it is. */
export function asList(value: StringValue | ListValue): ListValue {
  if (value.kind === 'list') return value;
  return { kind: 'list', elements: characters(value), size: value.value.length + 1, depth: 2, at: value.at };
}

function areSameTerms(a: readonly Value[], b: readonly Value[]): boolean | undefined {
  if (a.length !== b.length) return false;
  return both(a.map((value, i) => isSameAs(b[i], value)));
}

function isSameAs(a: Value | undefined, b: Value): boolean | undefined {
  return a !== undefined && isSameTerm(a, b);
}

function isSameList(a: ListValue, b: ListValue): boolean | undefined {
  const common = Math.min(a.elements.length, b.elements.length);
  const start = areSameTerms(a.elements.slice(0, common), b.elements.slice(0, common));
  if (start === false) return false;
  const tail = isSameTail(a, b, common);
  return tail === false ? false : both([start, tail]);
}

function isSameTail(a: ListValue, b: ListValue, from: number): boolean | undefined {
  const restA = a.elements.length - from;
  const restB = b.elements.length - from;
  if (restA === 0 && restB === 0) {
    if (a.tail !== undefined && b.tail !== undefined) return isSameTerm(a.tail, b.tail);
    const only = a.tail ?? b.tail;
    return only === undefined || (canBeList(only) ? undefined : false);
  }
  const open = restA === 0 ? a.tail : b.tail;
  return open !== undefined && canBeList(open) ? undefined : false;
}

/** Whether a tail may stand for more elements, or for the end of a proper list. */
export function canBeList(tail: Value): boolean {
  const type = typeOfValue(tail);
  return type === undefined || type === 'list';
}

function isSameMap(a: MapValue, b: MapValue): boolean | undefined {
  const missing = (from: MapValue, to: MapValue) => [...from.entries.keys()].some((key) => !to.entries.has(key) && !to.isOpen);
  if (missing(a, b) || missing(b, a)) return false;
  const values = [...a.entries].map(([key, entry]) => isSameAs(b.entries.get(key)?.value ?? entry.value, entry.value));
  const known = both(values);
  return known === true && (a.isOpen || b.isOpen || a.entries.size !== b.entries.size) ? undefined : known;
}

function isSameFun(a: FunValue, b: FunValue): boolean | undefined {
  if (a.arity !== b.arity) return false;
  return a.mfa === undefined || b.mfa === undefined ? undefined : termKey(a) === termKey(b);
}

/** Erlang's order of terms: negative, zero or positive; undefined where it is not known. Integers and floats compare by value. */
export function compareTerms(a: Value, b: Value): number | undefined {
  const rankA = rankOf(a);
  const rankB = rankOf(b);
  if (rankA === undefined || rankB === undefined) return undefined;
  if (rankA !== rankB) return rankA - rankB;
  if (isNumber(a) && isNumber(b)) return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
  if (a.kind === 'atom' && b.kind === 'atom') return compareTexts(a.name, b.name);
  if (a.kind === 'binary' && b.kind === 'binary') return compareTexts(a.bytes, b.bytes);
  if (a.kind === 'tuple' && b.kind === 'tuple')
    return a.elements.length - b.elements.length || compareAll(a.elements, b.elements);
  if (isList(a) && isList(b)) return compareLists(asList(a), asList(b));
  return isSameTerm(a, b) === true ? 0 : undefined;
}

function rankOf(value: Value): number | undefined {
  const type = typeOfValue(value);
  return type === undefined ? undefined : ranks[type];
}

function isNumber(value: Value): value is Extract<Value, { kind: 'integer' | 'float' }> {
  return value.kind === 'integer' || value.kind === 'float';
}

function isList(value: Value): value is StringValue | ListValue {
  return value.kind === 'string' || value.kind === 'list';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLists(a: ListValue, b: ListValue): number | undefined {
  if (a.tail !== undefined || b.tail !== undefined) return undefined;
  const order = compareAll(a.elements, b.elements);
  return order === 0 ? a.elements.length - b.elements.length : order;
}

function compareAll(a: readonly Value[], b: readonly Value[]): number | undefined {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (other === undefined) break;
    const order = compareTerms(value, other);
    if (order !== 0) return order;
  }
  return 0;
}
