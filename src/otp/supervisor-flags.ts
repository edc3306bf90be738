import type { Place } from '../erlang/place.ts';
import { alternativesOf, asAtom, asInteger } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';
import { isOneOf, mayBeMapOrTuple, mergeFacts, oneOf } from './spec-facts.ts';
import { invalid, mergeProblems, type SpecProblem, tagged, unknownKeys } from './spec-problems.ts';

export type Strategy = 'one_for_one' | 'one_for_all' | 'rest_for_one' | 'simple_one_for_one';
export type AutoShutdown = 'never' | 'any_significant' | 'all_significant';

/**
 * A supervisor's flags as OTP would use them, its defaults filled in. A field is absent when what is written there is
 * invalid, unclear when it is not known or depends on a choice.
 */
export interface SupervisorFlags {
  readonly at: Place;
  readonly form: 'map' | 'tuple' | 'other';
  readonly strategy: Fact<Strategy>;
  readonly intensity: Fact<number>;
  /** Seconds. */
  readonly period: Fact<number>;
  readonly autoShutdown: Fact<AutoShutdown>;
  /** The keys OTP knows that are written. */
  readonly explicit: readonly string[];
  /** What is written, by key: each has its place. */
  readonly written: ReadonlyMap<string, Value>;
  readonly problems: readonly SpecProblem[];
}

const strategies: readonly Strategy[] = ['one_for_one', 'one_for_all', 'rest_for_one', 'simple_one_for_one'];
const autoShutdowns: readonly AutoShutdown[] = ['never', 'any_significant', 'all_significant'];
const flagKeys = ['strategy', 'intensity', 'period', 'auto_shutdown'] as const;

/** Judges the first element of what a supervisor's init/1 returns, as supervisor:check_flags/1 of OTP 25 does. */
export function judgeSupervisorFlags(value: Value): SupervisorFlags {
  const ways = alternativesOf(value).map(judgeOne);
  const [first, ...others] = ways;
  if (first === undefined) return nothingKnown(value);
  if (others.length === 0) return first;
  return {
    at: placeOfOrigin(value.at),
    form: ways.every((each) => each.form === first.form) ? first.form : 'other',
    strategy: mergeFacts(ways.map((each) => each.strategy)),
    intensity: mergeFacts(ways.map((each) => each.intensity)),
    period: mergeFacts(ways.map((each) => each.period)),
    autoShutdown: mergeFacts(ways.map((each) => each.autoShutdown)),
    explicit: first.explicit.filter((key) => others.every((each) => each.explicit.includes(key))),
    written: first.written,
    problems: mergeProblems(ways.map((each) => each.problems)),
  };
}

function nothingKnown(value: Value): SupervisorFlags {
  return {
    at: placeOfOrigin(value.at),
    form: 'other',
    strategy: unclear,
    intensity: unclear,
    period: unclear,
    autoShutdown: unclear,
    explicit: [],
    written: new Map(),
    problems: [],
  };
}

function judgeOne(value: Value): SupervisorFlags {
  if (value.kind === 'map') {
    const written = new Map<string, Value>();
    for (const { key, value: its } of value.entries.values()) if (key.kind === 'atom') written.set(key.name, its);
    return judgeFields(value, 'map', written, value.isOpen, unknownKeys(value, flagKeys));
  }
  if (value.kind === 'tuple' && value.elements.length === 3) {
    const written = new Map(value.elements.map((each, i) => [flagKeys[i] ?? '', each]));
    return judgeFields(value, 'tuple', written, false, []);
  }
  if (mayBeMapOrTuple(value)) return nothingKnown(value);
  const problem = invalid(`{invalid_type,${showValue(value)}}`, value, true);
  return {
    ...nothingKnown(value),
    strategy: absent,
    intensity: absent,
    period: absent,
    autoShutdown: absent,
    problems: [problem],
  };
}

function judgeFields(
  value: Value,
  form: 'map' | 'tuple',
  written: ReadonlyMap<string, Value>,
  isOpen: boolean,
  unknown: readonly SpecProblem[],
): SupervisorFlags {
  const field = <T>(key: string, otherwise: T, read: (value: Value) => Fact<T>): Fact<T> => {
    const its = written.get(key);
    return its === undefined ? (isOpen ? unclear : otherwise) : read(its);
  };
  const check = (key: string, tag: string, isValid: (value: Value) => boolean | undefined, words: readonly string[] = []) => {
    const its = written.get(key);
    return its === undefined ? [] : tagged(tag, its, isValid, words);
  };
  return {
    at: placeOfOrigin(value.at),
    form,
    strategy: field<Strategy>('strategy', 'one_for_one', (its) => oneOf(strategies, asAtom(its))),
    intensity: field('intensity', 1, (its) => integerFrom(its, 0)),
    period: field('period', 5, (its) => integerFrom(its, 1)),
    autoShutdown: field<AutoShutdown>('auto_shutdown', 'never', (its) => oneOf(autoShutdowns, asAtom(its))),
    explicit: flagKeys.filter((key) => written.has(key)),
    written,
    problems: [
      ...check('strategy', 'invalid_strategy', (its) => isOneOf(its, strategies), strategies),
      ...check('intensity', 'invalid_intensity', (its) => isIntegerFrom(its, 0)),
      ...check('period', 'invalid_period', (its) => isIntegerFrom(its, 1)),
      ...check('auto_shutdown', 'invalid_auto_shutdown', (its) => isOneOf(its, autoShutdowns), autoShutdowns),
      ...unknown,
    ],
  };
}

function integerFrom(value: Value, least: number): Fact<number> {
  const known = asInteger(value);
  if (typeof known === 'symbol') return known;
  return known >= least ? Number(known) : absent;
}

function isIntegerFrom(value: Value, least: number): boolean | undefined {
  const known = asInteger(value);
  if (known === unclear) return undefined;
  return known !== absent && known >= least;
}
