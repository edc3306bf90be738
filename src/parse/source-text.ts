import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { reasonOf } from '../discover/read-error.ts';

/** A file's text, or why there is none. */
export type SourceText = { readonly text: string } | { readonly unreadable: string };

/** No text of this many bytes is within the parser's limit, whatever its encoding. */
const maxBytes = 8_000_000;

/** Reads a file as text. */
export function readSourceText(absolute: string): SourceText {
  try {
    const { size } = statSync(absolute);
    if (size > maxBytes) return { unreadable: `it has ${(size / 1e6).toFixed(1)} MB, more than is read of one file` };
    const bytes = readFileSync(absolute);
    return bytes.includes(0) ? { unreadable: 'it is a binary file' } : { text: decodeText(bytes) };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

/** Erlang source is UTF-8; what is not was written as Latin-1. */
export function decodeText(bytes: Buffer): string {
  const text = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
