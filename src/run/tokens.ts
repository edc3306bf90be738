import type { Span } from '../erlang/place.ts';

/** A word of Erlang, as far as the shape of code needs to tell words apart. */
export interface Token {
  readonly isVariable: boolean;
  /** Atoms that need no quotes have none. */
  readonly text: string;
}

const name = /[\p{L}_][\p{L}\p{N}_@]*/uy;
const number = /\d\w*(?:#\w+)?(?:\.\d\w*(?:(?<=[eE])[+-]\d+)?)?/y;
const macro = /\?{1,2}[\p{L}_][\p{L}\p{N}_@]*/uy;
const character = /\$(?:\\(?:x\{[^}]*\}|x[\da-fA-F]{2}|\^.|[0-7]{1,3}|.)|.)/suy;
const plainAtom = /^[a-z][\w@]*$/;

/**
 * Splits a stretch of Erlang into tokens, without blanks and comments. Never fails: what is not Erlang becomes tokens of
 * one character.
 */
export function* tokensIn(text: string, { start, end }: Span): Generator<Token> {
  const code = text.slice(start, end);
  let at = 0;
  while (at < code.length) {
    const first = code[at]!;
    if (/\s/.test(first)) {
      at++;
      continue;
    }
    if (first === '%') {
      at = endOfLine(code, at);
      continue;
    }
    const token = tokenAt(code, at, first);
    at += token.length;
    if (first === "'") yield { isVariable: false, text: unquoted(token) };
    else yield { isVariable: /^[\p{Lu}_]/u.test(token), text: token };
  }
}

function tokenAt(code: string, at: number, first: string): string {
  if (first === '"') return code.slice(at, endOfString(code, at));
  if (first === "'") return code.slice(at, endOfQuoted(code, at, "'"));
  const pattern = first === '$' ? character : first === '?' ? macro : /\d/.test(first) ? number : name;
  pattern.lastIndex = at;
  return pattern.exec(code)?.[0] ?? String.fromCodePoint(code.codePointAt(at)!);
}

function unquoted(atom: string): string {
  const inner = atom.slice(1, -1);
  return plainAtom.test(inner) ? inner : atom;
}

function endOfLine(code: string, at: number): number {
  const newline = code.indexOf('\n', at);
  return newline === -1 ? code.length : newline;
}

/** `"…"`, or a string between lines of three or more quotes. */
function endOfString(code: string, at: number): number {
  const fence = /"{3,}(?=[^\S\n]*\n)/y;
  fence.lastIndex = at;
  const quotes = fence.exec(code)?.[0];
  if (quotes === undefined) return endOfQuoted(code, at, '"');
  const closing = new RegExp(`\\n[^\\S\\n]*${quotes}`, 'g');
  closing.lastIndex = at + quotes.length;
  return closing.exec(code) === null ? code.length : closing.lastIndex;
}

function endOfQuoted(code: string, at: number, quote: string): number {
  for (let i = at + 1; i < code.length; i++) {
    if (code[i] === '\\') i++;
    else if (code[i] === quote) return i + 1;
  }
  return code.length;
}
