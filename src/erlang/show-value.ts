import type { MapEntryValue, Value } from './value.ts';

const reserved = new Set(
  'after and andalso band begin bnot bor bsl bsr bxor case catch cond div end fun if let maybe not of or orelse receive rem try when xor else'.split(
    ' ',
  ),
);

/** An atom as Erlang source writes it, quoted where needed. */
export function showAtom(name: string): string {
  if (/^[a-zß-öø-ÿ][\wß-öø-ÿÀ-ÖØ-Þ@]*$/.test(name) && !reserved.has(name)) return name;
  return `'${escape(name, "'")}'`;
}

/** A string as Erlang source writes it. */
export function showString(text: string): string {
  return `"${escape(text, '"')}"`;
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\\': '\\\\' };

function escape(text: string, quote: string): string {
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
      return `[${value.elements.map(show).join(',')}${value.tail === undefined ? '' : showTail(value.tail, value.elements.length > 0)}]`;
    case 'map':
      return `#{${[...Array.from(value.entries.values(), showEntry), ...(value.isOpen ? ['_'] : [])].join(',')}}`;
    case 'fun':
      return value.mfa === undefined ? `fun/${value.arity}` : `fun ${showMfa(value.mfa)}`;
    case 'opaque':
      return `${value.type}()`;
    case 'alternatives':
      return value.values.map(show).join(' | ');
    case 'unclear':
      return value.each === undefined ? '_' : `[${show(value.each)}, ...]`;
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

function showTail(tail: Value, hasElements: boolean): string {
  if (tail.kind === 'unclear') return `${hasElements ? ',' : ''}${tail.each === undefined ? '' : `${show(tail.each)},`}...`;
  return `|${show(tail)}`;
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
