import { suggestion } from '../discover/suggestion.ts';
import { UsageError } from './usage-error.ts';

type Given = string | string[];

/** An option that is on or off. */
export const flag = { type: 'boolean' } as const;

/** An option with a value. Of several the last one counts. */
export const text = { type: 'string', requiresArg: true, coerce: lastOf } as const;

/** An option with a value that `--no-…` takes back. */
export const textOrNone = {
  type: 'string',
  requiresArg: true,
  coerce: (given: Given | false) => (given === false ? false : lastOf(given)),
} as const;

/** An option that may be given again and again. */
export const repeated = { type: 'string', array: true, nargs: 1, requiresArg: true } as const;

/** The same, and one value may hold several names with commas between them. */
export const names = { ...repeated, coerce: (given: string[]) => given.flatMap(namesIn) } as const;

/** An option that takes a whole number from 1 on; `name` is what it is called in complaints. */
export function count(name: string) {
  return { type: 'string', requiresArg: true, coerce: (given: Given) => countOf(lastOf(given), name) } as const;
}

/** An option that takes one of some words. */
export function choice<Word extends string>(name: string, words: readonly Word[]) {
  return { type: 'string', requiresArg: true, coerce: (given: Given) => oneOf(words, lastOf(given), name) } as const;
}

export function countOf(written: string, name: string): number {
  const number = Number(written);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new UsageError(`${name}: expected a whole number from 1 on, not '${written}'`);
}

export function oneOf<Word extends string>(words: readonly Word[], written: string, name: string): Word {
  const word = words.find((each) => each === written);
  if (word !== undefined) return word;
  throw new UsageError(`${name}: unknown '${written}'${suggestion(written, words) || ` (one of ${words.join(', ')})`}`);
}

function lastOf(given: Given): string {
  return String(Array.isArray(given) ? given.at(-1) : given);
}

/** `a,b` and `a, b` are two names. */
export function namesIn(written: string): string[] {
  return written.split(/[\s,]+/).filter((name) => name !== '');
}
