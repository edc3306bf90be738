import { createHash } from 'node:crypto';

/** Identifies a text by its content. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
