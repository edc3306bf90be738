import { asList, canBeList, isSameTerm, termKey, typeOfValue } from './compare-values.ts';
import type { Expr, ListExpr, MapExpr, RecordExpr, TupleExpr } from './expr.ts';
import { alternatives, atom, list, map, tuple, unclearValue } from './make-value.ts';
import { patternVariables } from './pattern-variables.ts';
import { asListValue, mapGet } from './query-values.ts';
import { type MapEntryValue, type OpaqueValue, type Origin, type UnclearValue, unclear, type Value } from './value.ts';

/** Variables with their values. */
export type Bindings = ReadonlyMap<string, Value>;

/** What matching needs to know about the code around the pattern. */
export interface PatternContext {
  /** The value of what may stand in a pattern besides variables and terms: `-1`, `?MAX + 1`, map keys, binaries. */
  evaluate(expr: Expr, bindings: Bindings): Value;
  /** Position of a record's field in its tuple, counted from 0 with the tag at 0. */
  fieldIndex(record: string, field: string): number | undefined;
  recordSize(record: string): number | undefined;
  originOf(expr: Expr): Origin;
}

/** A match that is certain when nothing was doubtful. */
export interface Matched {
  readonly bindings: Bindings;
  readonly doubts: readonly Doubt[];
}

/** Something that had to be assumed for a match. */
export interface Doubt {
  /** What the assumption is about, and what it makes of it, where both can be said. */
  readonly about?: UnclearValue | OpaqueValue;
  readonly assumed?: Value;
}

/** Matches patterns against values, left to right. Undefined when they cannot match. */
export function matchAll(
  patterns: readonly Expr[],
  values: readonly Value[],
  bindings: Bindings,
  context: PatternContext,
): Matched | undefined {
  let current: Bindings = bindings;
  const doubts: Doubt[] = [];
  for (const [i, pattern] of patterns.entries()) {
    const value = values[i];
    if (value === undefined) return undefined;
    const matched = matchPattern(pattern, value, current, context);
    if (matched === undefined) return undefined;
    current = matched.bindings;
    doubts.push(...matched.doubts);
  }
  return { bindings: current, doubts };
}

/** Matches one pattern; variables in `bindings` are bound. What an uncertain match assumes holds in its bindings. */
export function matchPattern(pattern: Expr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  if (pattern.kind === 'var') return matchVariable(pattern.name, value, bindings);
  if (pattern.kind === 'match') return matchAll([pattern.pattern, pattern.value], [value, value], bindings, context);
  if (pattern.kind === 'macro' || pattern.kind === 'unknown') return doubtful(pattern, bindings, context, {});
  if (value.kind === 'alternatives') return matchAlternatives(pattern, value.values, bindings, context);
  if (value.kind === 'unclear') return matchUnclear(pattern, value, bindings, context);
  switch (pattern.kind) {
    case 'tuple':
      return matchTuple(pattern, value, bindings, context);
    case 'list':
      return matchList(pattern, value, bindings, context);
    case 'map':
      return matchMap(pattern, value, bindings, context);
    case 'record':
      return matchRecord(pattern, value, bindings, context);
    case 'binary':
      return matchBinary(pattern, value, bindings, context);
    case 'operator':
      return pattern.operator === '++'
        ? matchPrefix(pattern.left, pattern.right, value, bindings, context)
        : compare(pattern, value, bindings, context);
    default:
      return compare(pattern, value, bindings, context);
  }
}

const certain = (bindings: Bindings): Matched => ({ bindings, doubts: [] });

function bind(name: string, value: Value, bindings: Bindings): Bindings {
  return new Map(bindings).set(name, value);
}

function matchVariable(name: string, value: Value, bindings: Bindings): Matched | undefined {
  if (name === '_') return certain(bindings);
  const bound = bindings.get(name);
  if (bound === undefined) return certain(bind(name, value, bindings));
  return sameAs(bound, value, bindings);
}

/** Requires two values to be the same term. */
function sameAs(expected: Value, value: Value, bindings: Bindings): Matched | undefined {
  const same = isSameTerm(expected, value);
  if (same === false) return undefined;
  if (same === true) return certain(bindings);
  if (canBeAssumed(value)) return assume(value, expected, bindings);
  if (canBeAssumed(expected)) return assume(expected, value, bindings);
  return { bindings, doubts: [{}] };
}

function canBeAssumed(value: Value): value is UnclearValue | OpaqueValue {
  return value.kind === 'unclear' || value.kind === 'opaque';
}

/** Goes on as if an unknown value were `assumed`. */
function assume(about: UnclearValue | OpaqueValue, assumed: Value, bindings: Bindings): Matched {
  return { bindings: substitute(about, assumed, bindings), doubts: [{ about, assumed }] };
}

/** Replaces a value in every variable that holds it. */
export function substitute(old: Value, replacement: Value, bindings: Bindings): Bindings {
  let result: Map<string, Value> | undefined;
  for (const [name, value] of bindings) {
    if (value !== old) continue;
    result ??= new Map(bindings);
    result.set(name, replacement);
  }
  return result ?? bindings;
}

/** A match nothing is known about: its new variables are unclear. */
function doubtful(pattern: Expr, bindings: Bindings, context: PatternContext, doubt: Doubt): Matched {
  let result: Map<string, Value> | undefined;
  for (const variable of patternVariables(pattern)) {
    if (bindings.has(variable.name)) continue;
    result ??= new Map(bindings);
    result.set(variable.name, unclearValue(`variable ${variable.name}`, context.originOf(variable)));
  }
  return { bindings: result ?? bindings, doubts: [doubt] };
}

function matchAlternatives(
  pattern: Expr,
  values: readonly Value[],
  bindings: Bindings,
  context: PatternContext,
): Matched | undefined {
  const matches = values.map((value) => matchPattern(pattern, value, bindings, context)).filter((each) => each !== undefined);
  const [first] = matches;
  if (first === undefined) return undefined;
  const merged = new Map(first.bindings);
  for (const name of first.bindings.keys()) {
    const found = matches.map((each) => each.bindings.get(name)).filter((each) => each !== undefined);
    const [value] = found;
    if (value !== undefined) merged.set(name, found.every((each) => each === value) ? value : alternatives(found, value.at));
  }
  const isCertain = matches.length === values.length && matches.every((each) => each.doubts.length === 0);
  return { bindings: merged, doubts: isCertain ? [] : [{}] };
}

/** An unknown value matches everything but what it is known not to be; from then on it looks like the pattern. */
function matchUnclear(pattern: Expr, value: UnclearValue, bindings: Bindings, context: PatternContext): Matched | undefined {
  if (pattern.kind === 'list' && value.each !== undefined) return matchUnknownList(pattern, value, value.each, bindings, context);
  const matched = doubtful(pattern, bindings, context, {});
  const assumed = valueOfPattern(pattern, matched.bindings, context);
  if (assumed === undefined) return matched;
  if (isSameTerm(value, assumed) === false) return undefined;
  return { bindings: substitute(value, assumed, matched.bindings), doubts: [{ about: value, assumed }] };
}

/** A list of unknown length whose elements are all like `each`. */
function matchUnknownList(
  pattern: ListExpr,
  value: UnclearValue,
  each: Value,
  bindings: Bindings,
  context: PatternContext,
): Matched | undefined {
  const values = pattern.elements.map(() => each);
  const elements = matchAll(pattern.elements, values, bindings, context);
  if (elements === undefined) return undefined;
  const tail =
    pattern.tail === undefined
      ? { bindings: elements.bindings, doubts: [{}] }
      : matchPattern(pattern.tail, value, elements.bindings, context);
  return tail && { bindings: tail.bindings, doubts: [{}] };
}

/** What a value must look like that has matched the pattern. */
function valueOfPattern(pattern: Expr, bindings: Bindings, context: PatternContext): Value | undefined {
  const at = context.originOf(pattern);
  const part = (expr: Expr) => valueOfPattern(expr, bindings, context) ?? unclearValue('pattern', context.originOf(expr));
  switch (pattern.kind) {
    case 'var':
      return bindings.get(pattern.name);
    case 'tuple':
      return tuple(pattern.elements.map(part), at);
    case 'list':
      return list(pattern.elements.map(part), at, pattern.tail && part(pattern.tail));
    case 'map': {
      const entries = new Map<string, MapEntryValue>();
      for (const entry of pattern.entries) {
        const key = context.evaluate(entry.key, bindings);
        const text = termKey(key);
        if (text !== undefined) entries.set(text, { key, value: part(entry.value) });
      }
      return map(entries, true, at);
    }
    case 'match':
      return valueOfPattern(pattern.pattern.kind === 'var' ? pattern.value : pattern.pattern, bindings, context);
    case 'atom':
    case 'integer':
    case 'char':
    case 'float':
    case 'string':
    case 'unary':
      return context.evaluate(pattern, bindings);
    default:
      return undefined;
  }
}

/** Handles values of another type, or of the right type but otherwise unknown; 'known' leaves them to the caller. */
function matchType(
  type: string,
  pattern: Expr,
  value: Value,
  bindings: Bindings,
  context: PatternContext,
): Matched | undefined | 'known' {
  if (typeOfValue(value) !== type) return undefined;
  return value.kind === 'opaque' ? doubtful(pattern, bindings, context, {}) : 'known';
}

function matchTuple(pattern: TupleExpr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  if (value.kind !== 'tuple') return notKnown(matchType('tuple', pattern, value, bindings, context));
  if (value.elements.length !== pattern.elements.length) return undefined;
  return matchAll(pattern.elements, value.elements, bindings, context);
}

function notKnown(matched: Matched | undefined | 'known'): Matched | undefined {
  return matched === 'known' ? undefined : matched;
}

function matchList(pattern: ListExpr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  if (value.kind !== 'list' && value.kind !== 'string') return notKnown(matchType('list', pattern, value, bindings, context));
  const { elements, tail, at } = asList(value);
  const wanted = pattern.elements;
  const common = Math.min(wanted.length, elements.length);
  const start = matchAll(wanted.slice(0, common), elements.slice(0, common), bindings, context);
  if (start === undefined) return undefined;
  if (common < wanted.length) {
    if (tail === undefined || !canBeList(tail)) return undefined;
    const restPattern: ListExpr = { ...pattern, elements: wanted.slice(common) };
    return andThen(start, matchPattern(restPattern, tail, start.bindings, context));
  }
  const rest = list(elements.slice(common), at, tail);
  if (pattern.tail !== undefined) return andThen(start, matchPattern(pattern.tail, rest, start.bindings, context));
  if (elements.length > common) return undefined;
  if (tail === undefined) return start;
  return canBeList(tail) ? { bindings: start.bindings, doubts: [...start.doubts, {}] } : undefined;
}

function andThen(first: Matched, second: Matched | undefined): Matched | undefined {
  return second && { bindings: second.bindings, doubts: [...first.doubts, ...second.doubts] };
}

/** `"prefix" ++ Rest`. */
function matchPrefix(prefix: Expr, rest: Expr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  const elements = prefix.kind === 'list' ? prefix.elements : undefined;
  if (elements !== undefined)
    return matchList({ kind: 'list', start: prefix.start, end: prefix.end, elements, tail: rest }, value, bindings, context);
  const known = asListValue(context.evaluate(prefix, bindings));
  const subject = asListValue(value);
  if (typeof known === 'symbol' || typeof subject === 'symbol') {
    return typeOfValue(value) === 'list' ? doubtful(rest, bindings, context, {}) : undefined;
  }
  const common = Math.min(known.elements.length, subject.elements.length);
  const isPrefix = isSameTerm(list(known.elements.slice(0, common), value.at), list(subject.elements.slice(0, common), value.at));
  if (isPrefix === false) return undefined;
  if (common < known.elements.length) return subject.tail === undefined ? undefined : doubtful(rest, bindings, context, {});
  const start: Matched = isPrefix === true ? certain(bindings) : { bindings, doubts: [{}] };
  return andThen(start, matchPattern(rest, list(subject.elements.slice(common), value.at, subject.tail), bindings, context));
}

function matchMap(pattern: MapExpr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  if (value.kind !== 'map') return notKnown(matchType('map', pattern, value, bindings, context));
  let result: Matched = certain(bindings);
  for (const entry of pattern.entries) {
    const found = mapGet(value, context.evaluate(entry.key, result.bindings));
    const matched: Matched | undefined =
      found === unclear
        ? doubtful(entry.value, result.bindings, context, {})
        : typeof found === 'symbol'
          ? undefined
          : matchPattern(entry.value, found, result.bindings, context);
    const next = andThen(result, matched);
    if (next === undefined) return undefined;
    result = next;
  }
  return result;
}

function matchRecord(pattern: RecordExpr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  if (value.kind !== 'tuple') return notKnown(matchType('tuple', pattern, value, bindings, context));
  const { name } = pattern;
  const [tag] = value.elements;
  if (tag === undefined) return undefined;
  const isTagged = name === undefined ? undefined : isSameTerm(tag, atom(name, tag.at));
  if (isTagged === false) return undefined;
  const size = name === undefined ? undefined : context.recordSize(name);
  if (size === undefined || name === undefined) return doubtful(pattern, bindings, context, {});
  if (size !== value.elements.length) return undefined;
  let result: Matched = isTagged === true ? certain(bindings) : { bindings, doubts: [{}] };
  for (const field of pattern.fields) {
    const next = andThen(result, matchField(field.name, field.value, name, value.elements, result.bindings, context));
    if (next === undefined) return undefined;
    result = next;
  }
  return result;
}

function matchField(
  field: string | undefined,
  pattern: Expr,
  record: string,
  elements: readonly Value[],
  bindings: Bindings,
  context: PatternContext,
): Matched | undefined {
  const index = field === undefined || field === '_' ? undefined : context.fieldIndex(record, field);
  const value = index === undefined ? undefined : elements[index];
  return value === undefined ? doubtful(pattern, bindings, context, {}) : matchPattern(pattern, value, bindings, context);
}

function matchBinary(pattern: Expr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  const type = matchType('binary', pattern, value, bindings, context);
  if (type !== 'known') return type;
  return patternVariables(pattern).length > 0
    ? doubtful(pattern, bindings, context, {})
    : compare(pattern, value, bindings, context);
}

/** A pattern without variables of its own: a literal or a constant expression. */
function compare(pattern: Expr, value: Value, bindings: Bindings, context: PatternContext): Matched | undefined {
  const wanted = context.evaluate(pattern, bindings);
  return wanted.kind === 'unclear' ? doubtful(pattern, bindings, context, {}) : sameAs(wanted, value, bindings);
}
