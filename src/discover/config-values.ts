import type { ConfigPath } from './positions.ts';
import type { Profile, Settings, Severity } from './settings.ts';
import { suggestion } from './suggestion.ts';

/** A value that is not what its place asks for. */
export interface Complaint {
  readonly what: string;
  readonly hint?: string;
}

/** A value, or what is wrong with it. */
export type Checked<T> = { readonly value: T } | { readonly complaint: Complaint };

/** Checks a value from a configuration file, the environment or the command line. */
export type Check<T> = (value: unknown) => Checked<T>;

export const profiles: readonly Profile[] = ['default', 'extended', 'audit'];
export const severities: readonly (Severity | 'off')[] = ['off', 'info', 'warning', 'error'];
export const failOnValues: readonly Settings['failOn'][] = ['error', 'warning', 'info', 'never'];
/** The behaviours an alias may stand for. */
export const aliasedBehaviours = [
  'application',
  'gen_event',
  'gen_fsm',
  'gen_server',
  'gen_statem',
  'supervisor',
  'supervisor_bridge',
];
export const otpReleases = { first: 17, last: 99 };

export const isProfile = oneOf('profile', profiles);
export const isSeverity = oneOf('severity', severities);
export const isFailOn = oneOf('severity', failOnValues);
export const isBehaviour = oneOf('behaviour', aliasedBehaviours);

/** One of some words. */
export function oneOf<T extends string>(noun: string, words: readonly T[]): Check<T> {
  return (value) => {
    if (typeof value !== 'string') return complaint(`expected a ${noun}, not ${nameOfType(value)},`);
    const word = words.find((candidate) => candidate === value);
    const hint = suggestion(value, words) || ` (one of ${words.join(', ')})`;
    return word === undefined ? complaint(`unknown ${noun} '${value}'`, hint) : { value: word };
  };
}

/** An OTP release: `25`, also as a string. */
export const isOtpRelease: Check<number> = (value) => {
  const release = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  const { first, last } = otpReleases;
  if (typeof release !== 'number') return complaint(`expected the number of an OTP release, not ${nameOfType(value)},`);
  if (Number.isInteger(release) && release >= first && release <= last) return { value: release };
  return complaint(`${release} is no OTP release`, ` (the oldest that is known is ${first})`);
};

export const isText: Check<string> = (value) =>
  typeof value === 'string' && value !== '' ? { value } : complaint(`expected a string, not ${nameOfType(value)},`);

export function complaint(what: string, hint?: string): { readonly complaint: Complaint } {
  return { complaint: { what, hint } };
}

/** Whether a value is a table: what TOML calls a table, JSON an object. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

export function nameOfType(value: unknown): string {
  if (value === '') return 'an empty string';
  if (Array.isArray(value)) return 'a list';
  if (isTable(value)) return 'a table';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'boolean') return String(value);
  return `a ${typeof value}`;
}

/** What a path is called in a message: `rules."area/name".severity`. */
export function shownKey(path: ConfigPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : /^[\w-]+$/.test(part) ? part : `"${part}"`))
    .join('.')
    .replaceAll('.[', '[');
}
