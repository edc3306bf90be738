import { type Builtin, type BuiltinTable, three, two } from './builtin-function.ts';
import { isSameTerm, typeOfValue } from './compare-values.ts';
import { overList } from './evaluate-comprehension.ts';
import { listOfParts, withElements, withParts } from './evaluate-lists.ts';
import { alternatives, atom, list, never, opaque, unclearValue } from './make-value.ts';
import { alternativesOf, asAtom, asBoolean, asInteger, type ListPart } from './query-values.ts';
import { absent, type Origin, unclear, type Value } from './value.ts';

/** Keeps, drops or may keep what a predicate says `true`, `false` or nothing certain about; any other answer raises. */
function selected(verdict: Value, element: Value, at: Origin): Value {
  const choices = alternativesOf(verdict).map((each) => {
    const known = asBoolean(each);
    if (known === absent) return never(at);
    if (known === unclear) return alternatives([list([element], at), list([], at)], at);
    return list(known ? [element] : [], at);
  });
  return alternatives(choices, at);
}

/** Of lists:filtermap/2, where `{true, Value}` replaces the element. */
function replaced(verdict: Value, element: Value, at: Origin): Value {
  const choices = alternativesOf(verdict).map((each) => {
    const [tag, value] = each.kind === 'tuple' && each.elements.length === 2 ? each.elements : [];
    if (tag !== undefined && value !== undefined && asBoolean(tag) === true) return list([value], at);
    if (each.kind === 'unclear') return alternatives([list([unclearValue('element', at)], at), list([], at)], at);
    return selected(each, element, at);
  });
  return alternatives(choices, at);
}

/** The functions of lists check their fun before they look at the list: one of the wrong kind raises even for `[]`. */
function taking(arity: number, builtin: Builtin): Builtin {
  return (args, call) => {
    const [fun] = args;
    const type = fun === undefined ? undefined : typeOfValue(fun);
    const isWrong = (type !== undefined && type !== 'fun') || (fun?.kind === 'fun' && fun.arity !== arity);
    return isWrong ? never(call.at) : builtin(args, call);
  };
}

function fold(
  fun: Value,
  start: Value,
  value: Value,
  at: Origin,
  apply: (fun: Value, args: readonly Value[]) => Value,
  isRight: boolean,
): Value {
  return withElements(value, at, unclearValue('fold over an unknown list', at), (elements) => {
    let result = start;
    for (const element of isRight ? elements.toReversed() : elements) {
      result = apply(fun, [element, result]);
      if (result.kind === 'never') break;
    }
    return result;
  });
}

/** Whether a predicate holds for some element, or for all. */
function quantified(value: Value, holds: (element: Value) => Value, at: Origin, isAll: boolean): Value {
  return withParts(value, at, opaque('boolean', at), (parts) => {
    let isKnown = true;
    for (const part of parts) {
      const known = part.kind === 'element' ? asAtom(holds(part.value)) : unclear;
      if (known === `${!isAll}`) return isKnown ? atom(known, at) : opaque('boolean', at);
      isKnown &&= known === `${isAll}`;
    }
    return isKnown ? atom(`${isAll}`, at) : opaque('boolean', at);
  });
}

/** Whether the element of a list at a key position has the key; undefined where that is not known. */
function hasKey(part: ListPart, key: Value, position: number): boolean | undefined {
  if (part.kind === 'gap') return undefined;
  if (part.value.kind !== 'tuple') return part.value.kind === 'unclear' || part.value.kind === 'alternatives' ? undefined : false;
  const its = part.value.elements[position - 1];
  return its === undefined ? false : isSameTerm(its, key);
}

/** Looks for the first tuple with a key and does something with the list around it. */
function byKey(
  key: Value,
  position: Value,
  value: Value,
  at: Origin,
  use: (parts: readonly ListPart[], found: number) => Value,
): Value {
  const index = asInteger(position);
  if (index === absent) return never(at);
  return withParts(value, at, unclearValue('list', at), (parts) => {
    if (index === unclear) return unclearValue('element', at);
    for (const [i, part] of parts.entries()) {
      const known = hasKey(part, key, Number(index));
      if (known === undefined) return unclearValue('element', at);
      if (known) return use(parts, i);
    }
    return use(parts, -1);
  });
}

function elementAt(parts: readonly ListPart[], index: number, at: Origin): Value {
  const part = parts[index];
  return part?.kind === 'element' ? part.value : atom('false', at);
}

/** The parts with the one at `index` replaced; with `isAppended`, put at the end when it is not there. */
function withElementAt(parts: readonly ListPart[], index: number, value: Value, at: Origin, isAppended: boolean): Value {
  const part: ListPart = { kind: 'element', value };
  if (index >= 0) return listOfParts(parts.with(index, part), at);
  return listOfParts(isAppended ? [...parts, part] : parts, at);
}

const element = (at: Origin) => unclearValue('element', at);

export const foldFunctions: BuiltinTable = {
  'lists:map/2': taking(
    1,
    two((fun, value, { at, apply }) => overList(value, (each) => list([apply(fun, [each])], at), element(at), at)),
  ),
  'lists:flatmap/2': taking(
    1,
    two((fun, value, { at, apply }) => overList(value, (each) => apply(fun, [each]), element(at), at)),
  ),
  'lists:filter/2': taking(
    1,
    two((fun, value, { at, apply }) =>
      overList(value, (each) => perAlternative(each, (one) => selected(apply(fun, [one]), one, at), at), element(at), at),
    ),
  ),
  'lists:filtermap/2': taking(
    1,
    two((fun, value, { at, apply }) =>
      overList(value, (each) => perAlternative(each, (one) => replaced(apply(fun, [one]), one, at), at), element(at), at),
    ),
  ),
  'lists:foreach/2': taking(
    1,
    two((fun, value, { at, apply }) => {
      const rounds = overList(value, (each) => list([apply(fun, [each])], at), element(at), at);
      return rounds.kind === 'never' ? rounds : atom('ok', at);
    }),
  ),
  'lists:foldl/3': taking(
    2,
    three((fun, start, value, { at, apply }) => fold(fun, start, value, at, apply, false)),
  ),
  'lists:foldr/3': taking(
    2,
    three((fun, start, value, { at, apply }) => fold(fun, start, value, at, apply, true)),
  ),
  'lists:any/2': taking(
    1,
    two((fun, value, { at, apply }) => quantified(value, (each) => apply(fun, [each]), at, false)),
  ),
  'lists:all/2': taking(
    1,
    two((fun, value, { at, apply }) => quantified(value, (each) => apply(fun, [each]), at, true)),
  ),
  'lists:keyfind/3': three((key, position, value, { at }) =>
    byKey(key, position, value, at, (parts, i) => elementAt(parts, i, at)),
  ),
  'lists:keymember/3': three((key, position, value, { at }) => byKey(key, position, value, at, (_, i) => atom(`${i >= 0}`, at))),
  'lists:keydelete/3': three((key, position, value, { at }) =>
    byKey(key, position, value, at, (parts, i) => listOfParts(i < 0 ? parts : parts.toSpliced(i, 1), at)),
  ),
  'lists:keystore/4': ([key, position, value, tuple], { at }) =>
    key === undefined || position === undefined || value === undefined || tuple === undefined
      ? unclearValue('call', at)
      : byKey(key, position, value, at, (parts, i) => withElementAt(parts, i, tuple, at, true)),
  'lists:keyreplace/4': ([key, position, value, tuple], { at }) =>
    key === undefined || position === undefined || value === undefined || tuple === undefined
      ? unclearValue('call', at)
      : byKey(key, position, value, at, (parts, i) => withElementAt(parts, i, tuple, at, false)),
};

function perAlternative(value: Value, use: (value: Value) => Value, at: Origin): Value {
  return alternatives(alternativesOf(value).map(use), at);
}
