import type { TreeBuffer } from './tree-buffer.ts';

/** Turns a text into the flat arrays of its syntax tree, by the grammar alone. */
export interface Decoder {
  /** Fills `into` with the tree of `text`; false when `stop` said so. */
  read(text: string, stop: () => boolean, into: TreeBuffer): boolean;
}
