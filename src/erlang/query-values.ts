import { asList, isSameTerm, termKey, typeOfValue } from './compare-values.ts';
import { atom, unclearValue } from './make-value.ts';
import {
  absent,
  type Fact,
  type ListValue,
  type MapValue,
  type StringValue,
  type TupleValue,
  unclear,
  type Value,
} from './value.ts';

/*
 * Questions about values. `absent` answers "it is known to be something else", `unclear` "it cannot be known here";
 * alternatives are unclear unless they agree. Ask each of `alternativesOf` to tell them apart.
 */

/** The values an expression may have, none of them alternatives: one where there is no choice, none if it never returns. */
export function alternativesOf(value: Value): readonly Value[] {
  if (value.kind === 'alternatives') return value.values;
  return value.kind === 'never' ? [] : [value];
}

/** Whether the whole term is known. */
export function isGround(value: Value): boolean {
  return termKey(value) !== undefined;
}

function ask<T>(value: Value, type: string, answer: (value: Value) => T | undefined): Fact<T> {
  if (value.kind === 'alternatives') {
    const [first, ...others] = value.values.map((each) => ask(each, type, answer));
    return first !== undefined && others.every((each) => each === first) ? first : unclear;
  }
  const found = answer(value);
  if (found !== undefined) return found;
  const actual = typeOfValue(value);
  return actual === undefined || (value.kind === 'opaque' && actual === type) ? unclear : absent;
}

/** The name of an atom. */
export function asAtom(value: Value): Fact<string> {
  return ask(value, 'atom', (each) => (each.kind === 'atom' ? each.name : undefined));
}

export function asInteger(value: Value): Fact<number | bigint> {
  return ask(value, 'integer', (each) => (each.kind === 'integer' ? each.value : undefined));
}

/** `true` or `false`; absent for any other known term. */
export function asBoolean(value: Value): Fact<boolean> {
  const name = asAtom(value);
  if (name === 'true' || name === 'false') return name === 'true';
  return name === unclear ? unclear : absent;
}

/** The characters of a string; absent for a list that holds anything else. */
export function asString(value: Value): Fact<string> {
  return ask(value, 'list', (each) => {
    if (each.kind === 'string') return each.value;
    if (each.kind !== 'list' || each.tail !== undefined) return undefined;
    let text = '';
    for (const element of each.elements) {
      if (element.kind !== 'integer' || element.value < 0 || element.value > 0x10ffff) return undefined;
      text += String.fromCodePoint(Number(element.value));
    }
    return text;
  });
}

/** The text of a binary that holds UTF-8 or ASCII. */
export function asBinaryText(value: Value): Fact<string> {
  return ask(value, 'binary', (each) =>
    each.kind === 'binary' ? Buffer.from(each.bytes, 'latin1').toString('utf8') : undefined,
  );
}

/** All elements of a proper list, a string included; unclear when more may follow. */
export function asProperList(value: Value): Fact<readonly Value[]> {
  const known = asListValue(value);
  if (known === absent || known === unclear) return known;
  if (known.tail === undefined) return known.elements;
  return typeOfValue(known.tail) === undefined || typeOfValue(known.tail) === 'list' ? unclear : absent;
}

/** A list with what is known of it: `elements` are sure to be there, a `tail` says that it is not all. */
export function asListValue(value: Value): Fact<ListValue> {
  return ask(value, 'list', (each) => (isListLike(each) ? asList(each) : undefined));
}

function isListLike(value: Value): value is StringValue | ListValue {
  return value.kind === 'string' || value.kind === 'list';
}

/** A stretch of a list: one element, or any number of elements, which all look like `each`. */
export type ListPart = { readonly kind: 'element'; readonly value: Value } | { readonly kind: 'gap'; readonly each: Value };

/** All that is known of a list, in order. A proper list that is fully known has no gaps. */
export function listParts(value: Value): Fact<readonly ListPart[]> {
  const known = asListValue(value);
  if (known === absent) return absent;
  if (known === unclear) {
    const isList = value.kind === 'unclear' && (value.each !== undefined || value.followedBy !== undefined);
    return isList ? gapParts(value) : unclear;
  }
  const elements = known.elements.map((element): ListPart => ({ kind: 'element', value: element }));
  if (known.tail === undefined) return elements;
  const type = typeOfValue(known.tail);
  return type === undefined || type === 'list' ? [...elements, ...gapParts(known.tail)] : absent;
}

function gapParts(tail: Value): readonly ListPart[] {
  const unknown = unclearValue('element', tail.at);
  if (tail.kind !== 'unclear') return [{ kind: 'gap', each: unknown }];
  const gap: ListPart = { kind: 'gap', each: tail.each ?? unknown };
  const rest = tail.followedBy === undefined ? [] : listParts(tail.followedBy);
  return [gap, ...(typeof rest === 'symbol' ? [{ kind: 'gap' as const, each: unknown }] : rest)];
}

/** A tuple, of `arity` elements when that is given. */
export function asTuple(value: Value, arity?: number): Fact<TupleValue> {
  const found = ask(value, 'tuple', (each) => (each.kind === 'tuple' ? each : undefined));
  if (found === absent || found === unclear || arity === undefined) return found;
  return found.elements.length === arity ? found : absent;
}

export function asMap(value: Value): Fact<MapValue> {
  return ask(value, 'map', (each) => (each.kind === 'map' ? each : undefined));
}

/** The value of a key, an atom when given as text. Absent too when `value` is not a map. */
export function mapGet(value: Value, key: string | Value): Fact<Value> {
  const found = asMap(value);
  if (found === absent || found === unclear) return found;
  const wanted = termKey(typeof key === 'string' ? atom(key, value.at) : key);
  if (wanted === undefined) return unclear;
  return found.entries.get(wanted)?.value ?? (found.isOpen ? unclear : absent);
}

/** The value of an atom key in a proplist, as proplists:get_value/2 finds it: `{Key, Value}` or a bare `Key`, which is `true`. */
export function proplistGet(value: Value, key: string): Fact<Value> {
  const found = asListValue(value);
  if (found === absent || found === unclear) return found;
  for (const element of found.elements) {
    if (element.kind === 'atom') {
      if (element.name === key) return atom('true', element.at);
      continue;
    }
    const [first, second] = element.kind === 'tuple' ? element.elements : [];
    if (first !== undefined && second !== undefined && element.kind === 'tuple' && element.elements.length === 2) {
      const isWanted = isSameTerm(first, atom(key, first.at));
      if (isWanted === true) return second;
      if (isWanted === undefined) return unclear;
    } else if (typeOfValue(element) === undefined) {
      return unclear;
    }
  }
  return found.tail === undefined ? absent : unclear;
}
