import { isLatin1 } from './source-text.ts';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The bytes of a file whose text has been changed, in the encoding it had; undefined when the new text holds characters
 * that this encoding has not.
 */
export function encodeText(text: string, before: Buffer): Buffer | undefined {
  if (isLatin1(before)) return /^[\0-\xff]*$/.test(text) ? Buffer.from(text, 'latin1') : undefined;
  const bytes = Buffer.from(text, 'utf8');
  return before.subarray(0, 3).equals(byteOrderMark) ? Buffer.concat([byteOrderMark, bytes]) : bytes;
}
