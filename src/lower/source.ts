import type { Span } from '../erlang/place.ts';
import type { FlatTree } from '../parse/flat.ts';
import { atomNameAt, internAt } from './literals.ts';

/**
 * A stretch of syntax being lowered: a file's tree, or the body of a macro seen from one of its uses. `args` binds the
 * macro's parameters to what the use hands in; `fixedSpan` makes everything of the body point at the use.
 */
export interface Source {
  kind: Uint16Array;
  field: Uint8Array;
  start: Uint32Array;
  end: Uint32Array;
  next: Uint32Array;
  readonly text: string;
  readonly args?: ReadonlyMap<string, Bound>;
  readonly fixedSpan?: Span;
  /** How many macros are being expanded around this source. */
  readonly depth: number;
  /** Names of those macros: a macro inside its own expansion stays unresolved. */
  readonly expanding?: readonly string[];
}

/** What a macro parameter stands for. */
export interface Bound {
  readonly source: Source;
  readonly node: number;
}

/** The source of a whole file. The tree's arrays are used as they are. */
export function sourceOfTree(tree: FlatTree, text: string): Source {
  return { kind: tree.kind, field: tree.field, start: tree.start, end: tree.end, next: tree.next, text, depth: 0 };
}

/** Moves a source out of the parser's reused arrays, so that it outlives the next parse. */
export function detachSource(source: Source, tree: FlatTree): void {
  const { kind, field, start, end, next } = detachTree(tree);
  source.kind = kind;
  source.field = field;
  source.start = start;
  source.end = end;
  source.next = next;
}

/** Copies a tree out of the parser's reused arrays. */
export function detachTree(tree: FlatTree): FlatTree {
  const n = tree.count;
  return {
    count: n,
    kind: tree.kind.slice(0, n),
    field: tree.field.slice(0, n),
    start: tree.start.slice(0, n),
    end: tree.end.slice(0, n),
    next: tree.next.slice(0, n),
    comments: tree.comments.slice(0, tree.commentCount * 2),
    commentCount: tree.commentCount,
  };
}

/** The first child of `node` in `field`, or 0: node 0 is the root and nobody's child. */
export function childIn(s: Source, node: number, field: number): number {
  const end = s.next[node] ?? 0;
  for (let c = node + 1; c < end; c = s.next[c] ?? end) if (s.field[c] === field) return c;
  return 0;
}

/** The children of `node` in `field`, in order. */
export function childrenIn(s: Source, node: number, field: number): number[] {
  const found: number[] = [];
  const end = s.next[node] ?? 0;
  for (let c = node + 1; c < end; c = s.next[c] ?? end) if (s.field[c] === field) found.push(c);
  return found;
}

/** How many children of `node` are in `field`. */
export function countIn(s: Source, node: number, field: number): number {
  let count = 0;
  const end = s.next[node] ?? 0;
  for (let c = node + 1; c < end; c = s.next[c] ?? end) if (s.field[c] === field) count++;
  return count;
}

/** The first child of `node` that stands in no field, or 0: where the grammar puts operators. */
export function tokenOf(s: Source, node: number): number {
  return childIn(s, node, 0);
}

export function textOf(s: Source, node: number): string {
  return s.text.slice(s.start[node], s.end[node]);
}

/** The atom that a node spells. */
export function atomOf(s: Source, node: number): string {
  return atomNameAt(s.text, s.start[node] ?? 0, s.end[node] ?? 0);
}

/** The text of a node that spells a name, as the one string object there is of it. */
export function nameOf(s: Source, node: number): string {
  return internAt(s.text, s.start[node] ?? 0, s.end[node] ?? 0);
}

export function spanOf(s: Source, node: number): Span {
  return s.fixedSpan ?? { start: s.start[node] ?? 0, end: s.end[node] ?? 0 };
}

/** The start of a node's span, without making an object: there are millions. */
export function startOf(s: Source, node: number): number {
  return s.fixedSpan === undefined ? (s.start[node] ?? 0) : s.fixedSpan.start;
}

export function endOf(s: Source, node: number): number {
  return s.fixedSpan === undefined ? (s.end[node] ?? 0) : s.fixedSpan.end;
}
