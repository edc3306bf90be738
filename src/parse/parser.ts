import type { Span } from '../erlang/place.ts';
import type { FlatTree } from './flat.ts';

/** What one parse yields. The tree is valid until the parser's next parse: it lives in reused arrays. */
export interface Parsed {
  readonly tree: FlatTree;
  /** The text the tree's offsets point into: the given one. */
  readonly text: string;
  /** Places of syntax errors that remain after mending; empty for a clean file. */
  readonly errors: readonly Span[];
  /** The forms these errors stand in, whole: of what is in them nothing is certain. */
  readonly brokenForms: readonly Span[];
}

/** Why a file could not be parsed. */
export type ParseFailure = { readonly failure: 'too-large' | 'deadline' | 'aborted'; readonly detail: string };

export interface ErlangParser {
  /** Parses Erlang source or a term file. Never throws. */
  parse(text: string): Parsed | ParseFailure;
}
