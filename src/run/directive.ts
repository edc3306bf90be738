import { nearestName } from '../erlang/nearest-name.ts';
import type { BuiltinId } from './builtin-rules.ts';

/** What a suppression reaches: a line, a function or the whole file. */
export type DirectiveScope = 'line' | 'function' | 'file';

/** A well-formed `faultline:ignore RULE[, RULE…] -- reason [until=YYYY-MM-DD]`. */
export interface ParsedDirective {
  readonly scope: DirectiveScope;
  /** Rule ids, or areas ending in `/`; not known to exist. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What is wrong with a directive, and the id to report it under. */
export interface DirectiveFault {
  readonly rule: BuiltinId;
  readonly message: string;
}

const scopes: Readonly<Record<string, DirectiveScope>> = {
  'faultline:ignore': 'line',
  'faultline:ignore-function': 'function',
  'faultline:ignore-file': 'file',
};

/** Reads a directive's text, from `faultline:` on. */
export function parseDirective(text: string): ParsedDirective | DirectiveFault {
  const word = /^\S*/.exec(text)![0];
  const scope = scopes[word];
  if (scope === undefined) return { rule: 'suppression/unknown-rule', message: unknownWord(word) };
  const rest = text.slice(word.length);
  const dashes = rest.indexOf('--');
  const rules = (dashes === -1 ? rest : rest.slice(0, dashes)).split(/[\s,]+/).filter((name) => name !== '');
  if (dashes === -1) return noReason(word, rules);
  if (rules.length === 0) {
    return { rule: 'suppression/unknown-rule', message: `'${word}' names no rule, so nothing is suppressed` };
  }
  const afterDashes = rest.slice(dashes + 2);
  const until = /(?:^|\s)until=(\S*)/.exec(afterDashes);
  const reason = afterDashes.replace(until?.[0] ?? '', '').trim();
  if (reason === '') return noReason(word, rules);
  if (until === null) return { scope, rules, reason };
  const date = until[1]!;
  if (!isDate(date)) {
    return { rule: 'suppression/expired', message: `'until=${date}' is not a date like 2026-01-31, so nothing is suppressed` };
  }
  return { scope, rules, reason, until: date };
}

function unknownWord(word: string): string {
  const nearest = nearestName(word, Object.keys(scopes)) ?? Object.keys(scopes)[0];
  return `there is no directive '${word}', so nothing is suppressed (nearest name: '${nearest}')`;
}

function noReason(word: string, rules: readonly string[]): DirectiveFault {
  const named = rules.filter((name) => name.includes('/'));
  const what = named.length === 0 ? `'${word}'` : `the suppression of ${named.join(', ')}`;
  return { rule: 'suppression/no-reason', message: `${what} gives no reason after '--', so nothing is suppressed` };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
