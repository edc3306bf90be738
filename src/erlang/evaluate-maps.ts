import { anyNumberOf, elementsOf } from './append-lists.ts';
import { type Builtin, type BuiltinTable, one, three, two } from './builtin-function.ts';
import { termKey } from './compare-values.ts';
import { knownMap, putEntry } from './evaluate-construct.ts';
import { alternatives, atom, integer, list, map, never, opaque, tuple, unclearValue } from './make-value.ts';
import { alternativesOf, asProperList, listParts, mapGet } from './query-values.ts';
import { absent, type MapEntryValue, type Origin, unclear, type Value } from './value.ts';

/** maps:from_list/1: later pairs win. */
export function mapFromPairs(pairs: Value, at: Origin): Value {
  const lists = alternativesOf(pairs).map((each) => {
    const parts = listParts(each);
    if (parts === absent) return never(at);
    let result: Value = map(new Map(), parts === unclear, at);
    for (const part of parts === unclear ? [] : parts) {
      result = part.kind === 'element' ? putPair(result, part.value, at) : map(new Map(), true, at);
    }
    return result;
  });
  return alternatives(lists, at);
}

function putPair(target: Value, pair: Value, at: Origin): Value {
  const results = alternativesOf(pair).map((each) => {
    if (each.kind === 'unclear' || each.kind === 'opaque') return map(new Map(), true, at);
    const [key, value] = each.kind === 'tuple' ? each.elements : [];
    const isPair = each.kind === 'tuple' && each.elements.length === 2 && key !== undefined && value !== undefined;
    return isPair ? putEntry(target, key, value, at) : never(at);
  });
  return alternatives(results, at);
}

/** maps:merge/2: what may be in an open second map may replace any entry of the first. */
export function mergeMaps(a: Value, b: Value, at: Origin): Value {
  const first = knownMap(a, at);
  const second = knownMap(b, at);
  if (first === undefined || second === undefined) return never(at);
  const entries = new Map<string, MapEntryValue>();
  for (const [text, entry] of first.entries) {
    entries.set(text, second.isOpen ? { key: entry.key, value: unclearValue('may be replaced', entry.value.at) } : entry);
  }
  for (const [text, entry] of second.entries) entries.set(text, entry);
  return map(entries, first.isOpen || second.isOpen, at);
}

function withoutKeys(target: Value, keys: readonly Value[], at: Origin): Value {
  const known = knownMap(target, at);
  if (known === undefined) return never(at);
  const entries = new Map(known.entries);
  for (const key of keys) {
    const text = termKey(key);
    if (text === undefined) return map(new Map(), true, at);
    entries.delete(text);
  }
  return map(entries, known.isOpen, at);
}

function withKeys(target: Value, keys: readonly Value[], at: Origin): Value {
  const known = knownMap(target, at);
  if (known === undefined) return never(at);
  const entries = new Map<string, MapEntryValue>();
  let isOpen = false;
  for (const key of keys) {
    const text = termKey(key);
    const entry = text === undefined ? undefined : known.entries.get(text);
    if (text !== undefined && entry !== undefined) entries.set(text, entry);
    else isOpen ||= text === undefined || known.isOpen;
  }
  return map(entries, isOpen, at);
}

function getOr(target: Value, key: Value, at: Origin, otherwise: Value): Value {
  if (knownMap(target, at) === undefined) return never(at);
  const found = mapGet(target, key);
  if (found === absent) return otherwise;
  return found === unclear ? unclearValue('map entry', at) : found;
}

/** The entries of a map as a list. Its order is known only when there is at most one: it differs between OTP releases. */
function entryList(target: Value, at: Origin, element: (entry: MapEntryValue) => Value): Value {
  const known = knownMap(target, at);
  if (known === undefined) return never(at);
  const elements = list(Array.from(known.entries.values(), element), at);
  if (known.isOpen) return unclearValue('entries of a map', at);
  return known.entries.size <= 1 ? elements : anyNumberOf(elements, at);
}

const isKey = two((key, target, { at }) => {
  if (knownMap(target, at) === undefined) return never(at);
  const found = mapGet(target, key);
  return found === unclear ? opaque('boolean', at) : atom(`${found !== absent}`, at);
});
const get = two((key, target, { at }) => getOr(target, key, at, never(at)));
const size = one((target, { at }) => {
  const known = knownMap(target, at);
  if (known === undefined) return never(at);
  return known.isOpen ? opaque('integer', at) : integer(known.entries.size, at);
});

function mapped(target: Value, at: Origin, value: (entry: MapEntryValue) => Value): Value {
  const known = knownMap(target, at);
  if (known === undefined) return never(at);
  const entries = Array.from(known.entries, ([text, entry]) => [text, { key: entry.key, value: value(entry) }] as const);
  return map(new Map(entries), known.isOpen, at);
}

const keysFrom =
  (use: (target: Value, keys: readonly Value[], at: Origin) => Value): Builtin =>
  (args, call) =>
    two((keys, target, { at }) => {
      const known = asProperList(keys);
      if (known === absent) return never(at);
      return known === unclear ? map(new Map(), true, at) : use(target, known, at);
    })(args, call);

export const mapFunctions: BuiltinTable = {
  'maps:new/0': (_, { at }) => map(new Map(), false, at),
  'maps:put/3': three((key, value, target, { at }) => putEntry(target, key, value, at)),
  'maps:update/3': three((key, value, target, { at }) => putEntry(target, key, value, at, true)),
  'maps:merge/2': two((a, b, { at }) => mergeMaps(a, b, at)),
  'maps:from_list/1': one((pairs, { at }) => mapFromPairs(pairs, at)),
  'maps:remove/2': two((key, target, { at }) => withoutKeys(target, [key], at)),
  'maps:with/2': keysFrom(withKeys),
  'maps:without/2': keysFrom(withoutKeys),
  'maps:get/2': get,
  'erlang:map_get/2': get,
  'maps:get/3': three((key, target, otherwise, { at }) => getOr(target, key, at, otherwise)),
  'maps:find/2': two((key, target, { at }) => {
    const found = getOr(target, key, at, atom('error', at));
    const isFound = mapGet(target, key) !== absent && found.kind !== 'unclear';
    return isFound ? tuple([atom('ok', at), found], at) : found;
  }),
  'maps:is_key/2': isKey,
  'erlang:is_map_key/2': isKey,
  'maps:size/1': size,
  'erlang:map_size/1': size,
  'maps:keys/1': one((target, { at }) => entryList(target, at, (entry) => entry.key)),
  'maps:values/1': one((target, { at }) => entryList(target, at, (entry) => entry.value)),
  'maps:to_list/1': one((target, { at }) => entryList(target, at, (entry) => tuple([entry.key, entry.value], at))),
  'maps:map/2': two((fun, target, { at, apply }) => mapped(target, at, (entry) => apply(fun, [entry.key, entry.value]))),
  'maps:fold/3': three((fun, start, target, { at, apply }) => {
    const entries = entryList(target, at, (entry) => tuple([entry.key, entry.value], at));
    const [only] = entries.kind === 'list' ? elementsOf(entries) : [];
    if (only?.kind === 'tuple') return apply(fun, [...only.elements, start]);
    if (entries.kind === 'never') return entries;
    return entries.kind === 'list' ? start : unclearValue('fold over a map', at);
  }),
};
