import type { Tree } from 'web-tree-sitter';
import type { TreeBuffer } from './tree-buffer.ts';

/** Turns a finished syntax tree of the grammar into flat arrays. */
export interface Decoder {
  decode(tree: Tree, into: TreeBuffer): void;
}
