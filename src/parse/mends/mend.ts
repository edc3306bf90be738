import type { Token } from '../tokens.ts';

/** Text that takes the place of as many characters from `start` on. */
export interface Change {
  readonly start: number;
  readonly text: string;
}

/** Nodes of kind `from` that end at `end` are given kind `to`: what stands in for a construct is not what it looks like. */
export interface Retag {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Changes that belong together. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly retags?: readonly Retag[];
}

/**
 * Looks in one form, which the grammar could not read, for a construct that it does not know, and puts another of the same
 * length in its place. The parser keeps a repair only if it leaves fewer errors, so a mend may guess.
 */
export type Mend = (text: string, tokens: readonly Token[]) => readonly Repair[];

/** White space instead of what stands between two offsets. */
export function blank(start: number, end: number): Change {
  return { start, text: ' '.repeat(end - start) };
}

/** A variable that nobody reads, as long as what stands between two offsets. */
export function placeholder(start: number, end: number): Change {
  return { start, text: '_'.repeat(end - start) };
}

export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let done = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    if (change.start < done) continue;
    result += text.slice(done, change.start) + change.text;
    done = change.start + change.text.length;
  }
  return result + text.slice(done);
}
