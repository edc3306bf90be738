import { hash } from 'node:crypto';

/** Identifies a text by its content. */
export function contentHash(text: string): string {
  return hash('sha256', text, 'base64url');
}
