import type { Span } from '../erlang/place.ts';
import type { FlatTree } from './flat.ts';
import { Kind } from './kinds.ts';

/** An ERROR node longer than this is pointed at by its first token only. */
const longestSpan = 80;

/** The places of a tree's ERROR and MISSING nodes, in order; an ERROR inside another is part of it. */
export function syntaxErrors(tree: FlatTree, text: string): Span[] {
  const spans: Span[] = [];
  for (let node = 0; node < tree.count; ) {
    const kind = tree.kind[node];
    if (kind === Kind.ERROR) {
      spans.push(shortened(tree.start[node]!, tree.end[node]!, text));
      node = tree.next[node]!;
    } else {
      if (kind === Kind.MISSING) spans.push({ start: tree.start[node]!, end: tree.end[node]! });
      node++;
    }
  }
  return spans;
}

function shortened(start: number, end: number, text: string): Span {
  const first = start + (/^(?:[\p{L}\p{N}_@]+|[^\s])/u.exec(text.slice(start, start + longestSpan))?.[0].length ?? 0);
  const isLong = end - start > longestSpan || text.slice(start, end).includes('\n');
  return { start, end: isLong ? first : end };
}
