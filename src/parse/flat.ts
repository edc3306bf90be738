/**
 * A syntax tree as parallel arrays in preorder: node `i`'s children start at `i + 1`, and `next[i]` is the node after its
 * last descendant. 15 bytes a node; no recursion is needed to build or walk it.
 */
export interface FlatTree {
  /** Number of nodes; the arrays may be longer. */
  count: number;
  /** Kind numbers of `kinds.ts`. */
  kind: Uint16Array;
  /** Field numbers of `kinds.ts`; 0 when the node stands in no field. */
  field: Uint8Array;
  /** UTF-16 offsets into the parsed text. */
  start: Uint32Array;
  end: Uint32Array;
  next: Uint32Array;
  /** Start and end offsets of every comment, in pairs; comments are not nodes. */
  comments: Uint32Array;
  commentCount: number;
}
