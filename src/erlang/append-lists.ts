import { asList, typeOfValue } from './compare-values.ts';
import { isIdentical } from './identical-values.ts';
import { alternatives, list, maxAlternatives, never, string, unclearValue } from './make-value.ts';
import { alternativesOf, type ListPart, listParts } from './query-values.ts';
import { absent, type ListValue, type Origin, type UnclearValue, unclear, type Value } from './value.ts';

/**
 * `A ++ B`. An unknown list in front keeps what is known after it; when the combinations of alternatives become too many,
 * what remains known is which elements there may be.
 */
export function appendLists(a: Value, b: Value, at: Origin): Value {
  if (a.kind === 'never' || b.kind === 'never') return never(at);
  const choices = alternativesOf(a).length * alternativesOf(b).length;
  if (choices > maxAlternatives) return appendLists(summary(a), summary(b), at);
  if (a.kind === 'alternatives') {
    return alternatives(
      a.values.map((each) => appendLists(each, b, at)),
      at,
    );
  }
  if (a.kind === 'string' && b.kind === 'string') return string(a.value + b.value, at);
  switch (a.kind) {
    case 'string':
      return isEmptyList(b) ? a : appendToList(asList(a), b, at);
    case 'list':
      return isEmptyList(b) ? a : appendToList(a, b, at);
    case 'unclear':
      return followedBy(a, b, at);
    default:
      return typeOfValue(a) === 'list' ? followedBy(unclearValue('list', at), b, at) : never(at);
  }
}

function isEmptyList(value: Value): boolean {
  return value.kind === 'list' && value.elements.length === 0 && value.tail === undefined;
}

function appendToList(a: ListValue, b: Value, at: Origin): Value {
  if (a.tail === undefined) return list(a.elements, at, b);
  if (a.tail.kind === 'unclear') return list(a.elements, at, followedBy(a.tail, b, at));
  return typeOfValue(a.tail) === 'list' ? list(a.elements, at, followedBy(unclearValue('list', at), b, at)) : never(at);
}

function followedBy(a: UnclearValue, b: Value, at: Origin): Value {
  if (isEmptyList(b)) return a;
  const end = a.followedBy === undefined ? b : appendLists(a.followedBy, b, at);
  const start = unclearValue(a.reason, a.at);
  return { ...start, ...(a.each === undefined ? {} : { each: a.each }), followedBy: end };
}

/** Joins lists in order. */
export function appendAll(lists: readonly Value[], at: Origin): Value {
  if (lists.length > 0 && lists.every((each) => each.kind === 'list' && each.tail === undefined)) {
    const elements = lists.flatMap((each) => (each.kind === 'list' ? each.elements : []));
    return list(elements, at);
  }
  return lists.reduceRight<Value>((rest, each) => appendLists(each, rest, at), list([], at));
}

/** A list that repeats, any number of times, what may be in the given one. */
export function anyNumberOf(elements: Value, at: Origin): Value {
  if (elements.kind === 'never') return list([], at);
  const each = alternatives(elementsOf(elements), at);
  return each.kind === 'never' ? list([], at) : { ...unclearValue('list of unknown length', at), each };
}

/** Several lists as one: what all of them start and end with, and between that any number of elements like theirs. */
function summary(value: Value): Value {
  if (value.kind !== 'alternatives') return value;
  const all = value.values.map((each) => listParts(each)).filter((parts) => parts !== absent);
  const lists = all.filter((parts) => parts !== unclear);
  const [first] = lists;
  if (first === undefined || lists.length < all.length) return anyNumberOf(value, value.at);
  const start = commonStart(lists, first);
  const ends = lists.map((parts) => parts.slice(start.length).toReversed());
  const end = commonStart(ends, ends[0] ?? []).toReversed();
  const middle = lists.map((parts) => list(parts.slice(start.length, parts.length - end.length).map(partValue), value.at));
  const elements = (parts: readonly ListPart[]) => list(parts.map(partValue), value.at);
  return appendAll([elements(start), anyNumberOf(alternatives(middle, value.at), value.at), elements(end)], value.at);
}

function partValue(part: ListPart): Value {
  return part.kind === 'element' ? part.value : part.each;
}

/** The elements all lists start with, as they stand in the first. */
function commonStart(lists: readonly (readonly ListPart[])[], first: readonly ListPart[]): readonly ListPart[] {
  const end = first.findIndex((part, i) => part.kind === 'gap' || !lists.every((parts) => isSameElement(parts[i], part.value)));
  return end < 0 ? first : first.slice(0, end);
}

function isSameElement(part: ListPart | undefined, value: Value): boolean {
  return part?.kind === 'element' && isIdentical(part.value, value);
}

/** Every element that may be in a list. */
export function elementsOf(value: Value): readonly Value[] {
  return alternativesOf(value).flatMap((each) => {
    const parts = listParts(each);
    if (parts === absent) return [];
    return parts === unclear ? [unclearValue('element', value.at)] : parts.map(partValue);
  });
}
