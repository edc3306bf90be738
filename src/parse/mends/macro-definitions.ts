import { closingOf } from '../brackets.ts';
import { Kind } from '../kinds.ts';
import type { Token } from '../tokens.ts';
import { blank, type Mend, placeholder } from './mend.ts';

/** The body of the `-define` that the form is, as indexes of its first and last tokens. */
function bodyOf(tokens: readonly Token[]): { first: number; last: number } | undefined {
  if (tokens[0]?.text !== '-' || tokens[1]?.text !== 'define' || tokens[2]?.text !== '(') return undefined;
  const hasParameters = tokens[4]?.text === '(' && tokens[4].start === tokens[3]!.end;
  const comma = hasParameters ? closingOf(tokens, 4) + 1 : 4;
  const dot = tokens.findLastIndex(({ kind }) => kind === 'dot');
  const last = dot - 2;
  if (tokens[comma]?.text !== ',' || tokens[dot - 1]?.text !== ')' || last <= comma) return undefined;
  return { first: comma + 1, last };
}

const separators = new Set([',', ';', '.']);

/** `-define(line, put(line, ?LINE), ).`: the body without the separator it brings along. */
export const trailingSeparators: Mend = (_text, tokens) => {
  const body = bodyOf(tokens);
  const last = body && tokens[body.last]!;
  if (body === undefined || last === undefined || body.first === body.last || !separators.has(last.text)) return [];
  return [{ changes: [blank(last.start, last.end)] }];
};

/** A body that is no expression, guard or clause: `-define(seconds, *1000).` */
export const opaqueBodies: Mend = (_text, tokens) => {
  const body = bodyOf(tokens);
  if (body === undefined) return [];
  const { end } = tokens[body.last]!;
  return [{ changes: [placeholder(tokens[body.first]!.start, end)], retags: [{ from: Kind.var, to: Kind.other, end }] }];
};
