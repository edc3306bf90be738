import { detach } from './detach.ts';
import { NameTable } from './name-table.ts';

const names = new NameTable();

/**
 * One string object per name, cut loose from the file it was read in: a slice of 13 or more characters would keep the
 * whole source text alive.
 */
export function intern(name: string): string {
  return names.at(name, 0, name.length);
}

/** `intern` of a stretch of a text. */
export function internAt(text: string, start: number, end: number): string {
  return names.at(text, start, end);
}

/** The atom a token stands for, without quotes and escapes. */
export function atomName(token: string): string {
  return atomNameAt(token, 0, token.length);
}

/** `atomName` of a stretch of a text. */
export function atomNameAt(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== 39) return names.at(text, start, end);
  const isClosed = end > start + 1 && text.charCodeAt(end - 1) === 39;
  return intern(withoutEscapes(text.slice(start + 1, isClosed ? end - 1 : end)));
}

/** The characters a string token stands for: `"…"`, triple-quoted, or a sigil. */
export function stringValue(token: string): string {
  if (token.startsWith('"""')) return tripleQuoted(token);
  if (token.startsWith('~')) return sigilValue(token);
  const inner = token.slice(1, token.length > 1 && token.endsWith('"') ? -1 : undefined);
  return detach(withoutEscapes(inner));
}

function tripleQuoted(token: string): string {
  const lines = token.split('\n');
  const indent = /^[ \t]*/.exec(lines.at(-1) ?? '')?.[0].length ?? 0;
  return detach(
    lines
      .slice(1, -1)
      .map((line) => line.slice(Math.min(indent, line.length)))
      .join('\n'),
  );
}

function sigilValue(token: string): string {
  const open = /^~[a-z]*/i.exec(token)?.[0].length ?? 1;
  const body = token.slice(open);
  if (body.startsWith('"""')) return tripleQuoted(body);
  const inner = body.slice(1, -1);
  return detach(/^~[BS]/.test(token) ? inner : withoutEscapes(inner));
}

/** The code point of a `$c` token. */
export function charValue(token: string): number {
  return withoutEscapes(token.slice(1)).codePointAt(0) ?? 0;
}

/** `42`, `16#ff`, `1_000`. Integers that a double cannot hold exactly are bigints. */
export function integerValue(token: string): number | bigint {
  const plain = token.replaceAll('_', '');
  const hash = plain.indexOf('#');
  if (hash === -1) {
    const value = Number(plain);
    return Number.isSafeInteger(value) ? value : BigInt(plain);
  }
  const base = Number(plain.slice(0, hash));
  const digits = plain.slice(hash + 1);
  const value = Number.parseInt(digits, base);
  if (Number.isSafeInteger(value)) return value;
  let big = 0n;
  for (const digit of digits) big = big * BigInt(base) + BigInt(Number.parseInt(digit, base) || 0);
  return big;
}

export function floatValue(token: string): number {
  return Number(token.replaceAll('_', ''));
}

const simpleEscapes: Readonly<Record<string, string>> = {
  b: '\b',
  d: '\x7f',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  s: ' ',
  t: '\t',
  v: '\v',
};

/** Resolves the escape sequences of erl_scan(3). */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x\{([0-9a-fA-F]+)\}|x([0-9a-fA-F]{2})|([0-7]{1,3})|\^(.)|(\n)|([\s\S]))/g,
    (whole, braced, hex, octal, control, newline, other) => {
      if (braced !== undefined || hex !== undefined) return codePoint(Number.parseInt(braced ?? hex, 16), whole);
      if (octal !== undefined) return codePoint(Number.parseInt(octal, 8), whole);
      if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 31);
      if (newline !== undefined) return '\n';
      return simpleEscapes[other] ?? other;
    },
  );
}

function codePoint(value: number, otherwise: string): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}
