import { type ListPart, listParts } from './query-values.ts';
import type { MapEntryValue, Value } from './value.ts';

const reserved = new Set(
  'after and andalso band begin bnot bor bsl bsr bxor case catch cond div end fun if let maybe not of or orelse receive rem try when xor else'.split(
    ' ',
  ),
);

/** An atom as Erlang source writes it, quoted where needed. */
export function showAtom(name: string): string {
  if (/^[a-zß-öø-ÿ][\wß-öø-ÿÀ-ÖØ-Þ@]*$/.test(name) && !reserved.has(name)) return name;
  return `'${escaped(name, "'")}'`;
}

/** A string as Erlang source writes it. */
export function showString(text: string): string {
  return `"${escaped(text, '"')}"`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\' };

function escaped(text: string, quote: string): string {
  return text.replace(/[\\'"\p{Cc}]/gu, (character) => {
    if (character === quote) return `\\${quote}`;
    if (character === "'" || character === '"') return character;
    return escapes[character] ?? `\\x{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/**
 * A value as Erlang text, on one line: `_` for what is unclear, `A | B` for alternatives, `pid()` and the like for what
 * is known by type only. Long terms are cut at about `maxLength` characters.
 */
export function showValue(value: Value, maxLength = 300): string {
  const text = show(value);
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`;
}

function show(value: Value): string {
  switch (value.kind) {
    case 'atom':
      return showAtom(value.name);
    case 'integer':
      return `${value.value}`;
    case 'float':
      return showFloat(value.value);
    case 'string':
      return showString(value.value);
    case 'binary':
      return value.bytes === '' ? '<<>>' : showBinary(value.bytes);
    case 'tuple':
      return `{${value.elements.map(show).join(',')}}`;
    case 'list':
      return showList(value);
    case 'map':
      return `#{${[...Array.from(value.entries.values(), showEntry), ...(value.isOpen ? ['_'] : [])].join(',')}}`;
    case 'fun':
      return value.mfa === undefined ? `fun/${value.arity}` : `fun ${showMfa(value.mfa)}`;
    case 'opaque':
      return `${value.type}()`;
    case 'alternatives':
      return value.values.map(show).join(' | ');
    case 'unclear':
      return value.each === undefined && value.followedBy === undefined ? '_' : showList(value);
    case 'never':
      return 'no_return()';
  }
}

/** `module:name/arity`. */
export function showMfa(mfa: { readonly module: string; readonly name: string; readonly arity: number }): string {
  return `${showAtom(mfa.module)}:${showAtom(mfa.name)}/${mfa.arity}`;
}

function showEntry(entry: MapEntryValue): string {
  return `${show(entry.key)} => ${show(entry.value)}`;
}

/** `...` stands for elements that are not known, `X, ...` for any number of elements like X. */
function showList(value: Value): string {
  const parts = listParts(value);
  if (typeof parts !== 'symbol') return `[${parts.map(showPart).join(',')}]`;
  if (value.kind !== 'list' || value.tail === undefined) return '_';
  return `[${value.elements.map(show).join(',')}|${show(value.tail)}]`;
}

function showPart(part: ListPart): string {
  if (part.kind === 'element') return show(part.value);
  return part.each.kind === 'unclear' && part.each.each === undefined ? '...' : `${show(part.each)}, ...`;
}

function showFloat(value: number): string {
  const text = `${value}`;
  return /[.e]/.test(text) ? text.replace(/^(-?\d+)e/, '$1.0e') : `${text}.0`;
}

function showBinary(bytes: string): string {
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  if (/^[\x20-\x7e]*$/.test(bytes)) return `<<${showString(bytes)}>>`;
  return Buffer.from(text, 'utf8').toString('latin1') === bytes
    ? `<<${showString(text)}/utf8>>`
    : `<<${Array.from(bytes, (byte) => byte.charCodeAt(0)).join(',')}>>`;
}
