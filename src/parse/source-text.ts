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
    const stats = statSync(absolute);
    if (!stats.isFile()) return { unreadable: 'it is not a regular file' };
    const { size } = stats;
    if (size > maxBytes) return { unreadable: `it has ${(size / 1e6).toFixed(1)} MB, more than is read of one file` };
    const bytes = readFileSync(absolute);
    return bytes.includes(0) ? { unreadable: 'it is a binary file' } : { text: decodeText(bytes) };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

/** The encoding comment of epp(3), which counts in the first two lines only. */
const latin1Comment = /^(?:[^\n]*\n)?[^\n%]*%[^\n]*coding\s*[:=]\s*(?:latin-?1|iso-8859-1)\b/i;

/** Longer than any two lines that hold an encoding comment. */
const encodingBytes = 1024;

/** The text of a file: UTF-8, unless it cannot be or says that it is Latin-1; without a byte order mark. */
export function decodeText(bytes: Buffer): string {
  const text = bytes.toString(isLatin1(bytes) ? 'latin1' : 'utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Whether the bytes are Latin-1 rather than UTF-8. */
export function isLatin1(bytes: Buffer): boolean {
  return !isUtf8(bytes) || latin1Comment.test(bytes.toString('latin1', 0, encodingBytes));
}
