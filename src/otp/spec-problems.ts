import { editDistance } from '../erlang/nearest-name.ts';
import type { Place } from '../erlang/place.ts';
import { alternativesOf, asAtom, asBinaryText, asString } from '../erlang/query-values.ts';
import { showValue } from '../erlang/show-value.ts';
import { type MapValue, placeOfOrigin, type Value } from '../erlang/value.ts';

/** What is wrong with a child specification, supervisor flags, or a supervisor's children together. */
export interface SpecProblem {
  /** OTP refuses what is invalid: the supervisor does not start. It ignores unknown keys without a word. */
  readonly kind: 'invalid' | 'unknown-key';
  /** The reason as OTP reports it, e.g. `{invalid_restart_type,permenant}`; the key itself when that is unknown. */
  readonly reason: string;
  readonly at: Place;
  /** False when the faulty part is one of several a choice may bring; it is wrong on that way. */
  readonly isCertain: boolean;
  /** The known word that a wrong one most resembles: at most two letters away, or the same as a string. */
  readonly nearest?: string;
  /** The wrong word as it is written, where there is a nearest one. */
  readonly written?: string;
}

export function invalid(reason: string, at: Value, isCertain: boolean): SpecProblem {
  return { kind: 'invalid', reason, at: placeOfOrigin(at.at), isCertain };
}

/**
 * The values among the alternatives that are known to be wrong. `isValid` answers for one value, undefined where that is
 * not known.
 */
export function wrongOnes(
  value: Value,
  isValid: (value: Value) => boolean | undefined,
): readonly { readonly value: Value; readonly isCertain: boolean }[] {
  const values = alternativesOf(value);
  const wrong = values.filter((each) => isValid(each) === false);
  return wrong.map((each) => ({ value: each, isCertain: wrong.length === values.length }));
}

/** Reports each wrong alternative as `{tag,Value}`; `words` are the right values that are atoms. */
export function tagged(
  tag: string,
  value: Value,
  isValid: (value: Value) => boolean | undefined,
  words: readonly string[] = [],
): SpecProblem[] {
  return wrongOnes(value, isValid).map((wrong) => {
    const written = showValue(wrong.value);
    const nearest = wrong.value.kind === 'atom' ? nearestKey(wrong.value, words) : undefined;
    const problem = invalid(`{${tag},${written}}`, wrong.value, wrong.isCertain);
    return nearest === undefined ? problem : { ...problem, nearest, written };
  });
}

/** The keys of a map that OTP does not know. */
export function unknownKeys(map: MapValue, known: readonly string[]): SpecProblem[] {
  return Array.from(map.entries.values(), (entry) => entry.key)
    .filter((key) => key.kind !== 'atom' || !known.includes(key.name))
    .map((key) => {
      const nearest = nearestKey(key, known);
      const problem: SpecProblem = { kind: 'unknown-key', reason: showValue(key), at: placeOfOrigin(key.at), isCertain: true };
      return nearest === undefined ? problem : { ...problem, nearest, written: problem.reason };
    });
}

const maxDistance = 2;

function nearestKey(key: Value, known: readonly string[]): string | undefined {
  const names = [asAtom(key), asString(key), asBinaryText(key)];
  const name = names.find((each): each is string => typeof each === 'string');
  if (name === undefined) return undefined;
  const byDistance = known.map((each) => ({ each, distance: editDistance(name, each) })).sort((a, b) => a.distance - b.distance);
  const [best] = byDistance;
  return best !== undefined && best.distance <= maxDistance ? best.each : undefined;
}

/** The same problems, none of them certain. */
export function possible(problems: readonly SpecProblem[]): SpecProblem[] {
  return problems.map((problem) => ({ ...problem, isCertain: false }));
}

/** Problems found on several ways, each once; certain only if it was found, and certain, on all of them. */
export function mergeProblems(ways: readonly (readonly SpecProblem[])[]): SpecProblem[] {
  const found = new Map<string, { problem: SpecProblem; ways: number }>();
  for (const problems of ways) {
    const seen = new Set<string>();
    for (const problem of problems) {
      const key = `${problem.kind} ${problem.reason} ${problem.at.file}:${problem.at.line}:${problem.at.column}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { problem, ways: 1 });
      else if (!seen.has(key)) {
        known.ways++;
        if (!problem.isCertain) known.problem = problem;
      }
      seen.add(key);
    }
  }
  return Array.from(found.values(), (each) => ({
    ...each.problem,
    isCertain: each.problem.isCertain && each.ways === ways.length,
  }));
}
