import type { Span } from '../erlang/place.ts';
import type { FlatTree } from './flat.ts';
import { Kind } from './kinds.ts';

/** An ERROR node longer than this, or of several lines, is pointed at by its first token only. */
const longestSpan = 80;

/** The extents of a tree's ERROR and MISSING nodes, in order; an ERROR inside another is part of it. */
export function errorExtents(tree: FlatTree): Span[] {
  const extents: Span[] = [];
  for (let node = 0; node < tree.count; ) {
    const kind = tree.kind[node];
    if (kind === Kind.ERROR || kind === Kind.MISSING) extents.push({ start: tree.start[node]!, end: tree.end[node]! });
    node = kind === Kind.ERROR ? tree.next[node]! : node + 1;
  }
  return extents;
}

/** How much of the text the grammar did not understand; 0 when there are no errors. */
export function errorCost(tree: FlatTree & { readonly hasErrors: boolean }): number {
  if (!tree.hasErrors) return 0;
  return errorExtents(tree).reduce((cost, { start, end }) => cost + longestSpan + end - start, 0);
}

/** The places to point at for a tree's syntax errors, in order. */
export function syntaxErrors(tree: FlatTree, text: string): Span[] {
  return errorExtents(tree).map((extent) => firstTokenIfLong(extent, text));
}

function firstTokenIfLong({ start, end }: Span, text: string): Span {
  const isShort = end - start <= longestSpan && !text.slice(start, end).includes('\n');
  if (isShort) return { start, end };
  const token = /^(?:[\p{L}\p{N}_@]+|\S)/u.exec(text.slice(start, start + longestSpan));
  return { start, end: start + (token?.[0].length ?? 0) };
}
