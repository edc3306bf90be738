import { anyNumberOf, appendAll, appendLists } from './append-lists.ts';
import { type BuiltinTable, one, three, two } from './builtin-function.ts';
import { compareTerms, isSameTerm, typeOfValue } from './compare-values.ts';
import { maxListLength, overList } from './evaluate-comprehension.ts';
import { subtractLists } from './evaluate-operators.ts';
import { alternatives, atom, integer, list, never, opaque, tuple, unclearValue } from './make-value.ts';
import { alternativesOf, asInteger, asProperList, type ListPart, listParts } from './query-values.ts';
import { absent, type Origin, unclear, type Value } from './value.ts';

/** A list from its stretches. */
export function listOfParts(parts: readonly ListPart[], at: Origin): Value {
  return appendAll(
    parts.map((part) => {
      const elements = list([part.kind === 'element' ? part.value : part.each], at);
      return part.kind === 'element' ? elements : anyNumberOf(elements, at);
    }),
    at,
  );
}

/** Answers with the parts of a list, `never` for what is none, and `otherwise` for what is not known to be one. */
export function withParts(value: Value, at: Origin, otherwise: Value, use: (parts: readonly ListPart[]) => Value): Value {
  const parts = listParts(value);
  if (parts === absent) return never(at);
  return parts === unclear ? otherwise : use(parts);
}

/** Like `withParts`, for a list all of whose elements must be known. */
export function withElements(value: Value, at: Origin, otherwise: Value, use: (elements: readonly Value[]) => Value): Value {
  const elements = asProperList(value);
  if (elements === absent) return never(at);
  return elements === unclear || elements.length > maxListLength ? otherwise : use(elements);
}

/** lists:flatten/1. */
export function flattenList(value: Value, at: Origin): Value {
  return withParts(value, at, unclearValue('list', at), (parts) =>
    appendAll(
      parts.map((part) => (part.kind === 'element' ? flattened(part.value, at) : anyNumberOf(flattened(part.each, at), at))),
      at,
    ),
  );
}

function flattened(value: Value, at: Origin): Value {
  const choices = alternativesOf(value).map((each) => {
    const type = typeOfValue(each);
    if (type === 'list') return flattenList(each, at);
    return type === undefined ? unclearValue('list', at) : list([each], at);
  });
  return alternatives(choices, at);
}

const reverseOnto = (value: Value, onto: Value, at: Origin) =>
  withParts(value, at, unclearValue('list', at), (parts) => appendLists(listOfParts(parts.toReversed(), at), onto, at));

function sequence(from: Value, to: Value, step: Value, at: Origin): Value {
  const [first, last, by] = [from, to, step].map((each) => Number(each.kind === 'integer' ? each.value : Number.NaN));
  if (first === undefined || last === undefined || by === undefined) return unclearValue('list', at);
  const count = Math.floor((last - first) / by) + 1;
  if (Number.isNaN(count) || by === 0 || count > maxListLength) return anyNumberOf(list([opaque('integer', at)], at), at);
  if (count < 0) return never(at);
  return list(
    Array.from({ length: count }, (_, i) => integer(first + i * by, at)),
    at,
  );
}

function duplicate(count: Value, value: Value, at: Origin): Value {
  const known = asInteger(count);
  if (known === absent) return never(at);
  if (known === unclear || known > maxListLength) return anyNumberOf(list([value], at), at);
  return list(
    Array.from({ length: Number(known) }, () => value),
    at,
  );
}

function pick(value: Value, at: Origin, position: number): Value {
  return withParts(value, at, unclearValue('element', at), (parts) => {
    const index = position < 0 ? parts.length + position : position;
    const before = position < 0 ? parts.slice(index) : parts.slice(0, index + 1);
    if (before.some((part) => part.kind === 'gap')) return unclearValue('element', at);
    const part = parts[index];
    return part?.kind === 'element' ? part.value : never(at);
  });
}

function nth(index: Value, value: Value, at: Origin): Value {
  const known = asInteger(index);
  if (known === absent || (typeof known !== 'symbol' && known < 1)) return never(at);
  return known === unclear ? unclearValue('element', at) : pick(value, at, Number(known) - 1);
}

/** What is left of a list from an element on. */
function rest(value: Value, at: Origin, from: number): Value {
  return withParts(value, at, unclearValue('list', at), (parts) => {
    if (parts.slice(0, from).some((part) => part.kind === 'gap')) return unclearValue('list', at);
    return from > parts.length ? never(at) : listOfParts(parts.slice(from), at);
  });
}

function sublist(value: Value, count: Value, at: Origin): Value {
  const known = asInteger(count);
  if (known === absent || (known !== unclear && known < 0)) return never(at);
  return withParts(value, at, unclearValue('list', at), (parts) => {
    if (known === unclear || parts.slice(0, Number(known)).some((part) => part.kind === 'gap')) return anyNumberOf(value, at);
    return listOfParts(parts.slice(0, Number(known)), at);
  });
}

function zip(a: Value, b: Value, at: Origin, pair: (x: Value, y: Value) => Value): Value {
  return withElements(a, at, unclearValue('list', at), (left) =>
    withElements(b, at, unclearValue('list', at), (right) => {
      if (left.length !== right.length) return never(at);
      return list(
        left.flatMap((x, i) => {
          const y = right[i];
          return y === undefined ? [] : [pair(x, y)];
        }),
        at,
      );
    }),
  );
}

/** The list in order, if the order of every two elements is known. */
function sorted(value: Value, at: Origin, isUnique: boolean): Value {
  return withElements(value, at, anyNumberOf(value, at), (elements) => {
    let isKnown = true;
    const ordered = elements.toSorted((a, b) => {
      const order = compareTerms(a, b);
      isKnown &&= order !== undefined;
      return order ?? 0;
    });
    if (!isKnown) return anyNumberOf(value, at);
    const kept = ordered.filter((each, i) => {
      const previous = ordered[i - 1];
      return !isUnique || previous === undefined || compareTerms(previous, each) !== 0;
    });
    return list(kept, at);
  });
}

const join = two((separator, value, { at }) =>
  withElements(value, at, unclearValue('list', at), (elements) =>
    list(
      elements.flatMap((each, i) => (i === 0 ? [each] : [separator, each])),
      at,
    ),
  ),
);

const deleteFirst = two((element, value, { at }) => subtractLists(value, list([element], at), at));

const member = two((element, value, { at }) =>
  withParts(value, at, opaque('boolean', at), (parts) => {
    const answers = parts.map((part) => (part.kind === 'element' ? isSameTerm(part.value, element) : undefined));
    if (answers.includes(true)) return atom('true', at);
    return answers.includes(undefined) ? opaque('boolean', at) : atom('false', at);
  }),
);

export const listFunctions: BuiltinTable = {
  'lists:append/1': one((value, { at }) => overList(value, (each) => each, unclearValue('list', at), at)),
  'lists:append/2': two((a, b, { at }) => appendLists(a, b, at)),
  'lists:delete/2': deleteFirst,
  'lists:droplast/1': one((value, { at }) =>
    withParts(value, at, unclearValue('list', at), (parts) => {
      if (parts.length === 0) return never(at);
      return parts.at(-1)?.kind === 'gap' ? anyNumberOf(value, at) : listOfParts(parts.slice(0, -1), at);
    }),
  ),
  'lists:duplicate/2': two((count, value, { at }) => duplicate(count, value, at)),
  'lists:flatten/1': one((value, { at }) => flattenList(value, at)),
  'lists:join/2': join,
  'lists:last/1': one((value, { at }) => pick(value, at, -1)),
  'lists:member/2': member,
  'lists:nth/2': two((index, value, { at }) => nth(index, value, at)),
  'lists:nthtail/2': two((count, value, { at }) => {
    const known = asInteger(count);
    return typeof known === 'symbol' ? unclearValue('list', at) : rest(value, at, Number(known));
  }),
  'lists:reverse/1': one((value, { at }) => reverseOnto(value, list([], at), at)),
  'lists:reverse/2': two((value, onto, { at }) => reverseOnto(value, onto, at)),
  'lists:seq/2': two((from, to, { at }) => sequence(from, to, integer(1, at), at)),
  'lists:seq/3': three((from, to, step, { at }) => sequence(from, to, step, at)),
  'lists:sort/1': one((value, { at }) => sorted(value, at, false)),
  'lists:usort/1': one((value, { at }) => sorted(value, at, true)),
  'lists:sublist/2': two((value, count, { at }) => sublist(value, count, at)),
  'lists:subtract/2': two((a, b, { at }) => subtractLists(a, b, at)),
  'lists:zip/2': two((a, b, { at }) => zip(a, b, at, (x, y) => tuple([x, y], at))),
  'lists:zipwith/3': three((fun, a, b, { at, apply }) => zip(a, b, at, (x, y) => apply(fun, [x, y]))),
  'erlang:hd/1': one((value, { at }) => pick(value, at, 0)),
  'erlang:tl/1': one((value, { at }) => rest(value, at, 1)),
  'erlang:length/1': one((value, { at }) => {
    const elements = asProperList(value);
    if (elements === absent) return never(at);
    return elements === unclear ? opaque('integer', at) : integer(elements.length, at);
  }),
};
