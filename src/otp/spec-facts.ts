import { typeOfValue } from '../erlang/compare-values.ts';
import { asAtom } from '../erlang/query-values.ts';
import { absent, type Fact, unclear, type Value } from '../erlang/value.ts';

/** Several facts as one: what they agree on. */
export function mergeFacts<T>(facts: readonly Fact<T>[]): Fact<T> {
  const [first] = facts;
  return first !== undefined && facts.every((each) => each === first) ? first : unclear;
}

/** A name that is one of those allowed; absent for any other. */
export function oneOf<T extends string>(allowed: readonly T[], name: Fact<string>): Fact<T> {
  if (name === absent || name === unclear) return name;
  return allowed.find((each) => each === name) ?? absent;
}

/** Whether a value is one of these atoms; undefined where that is not known. */
export function isOneOf(value: Value, allowed: readonly string[]): boolean | undefined {
  const name = asAtom(value);
  if (name === unclear) return undefined;
  return name !== absent && allowed.includes(name);
}

/** Whether a value that is neither a known map nor a suitable tuple may still be one. */
export function mayBeMapOrTuple(value: Value): boolean {
  const type = typeOfValue(value);
  return type === undefined || (value.kind === 'opaque' && (type === 'map' || type === 'tuple'));
}
