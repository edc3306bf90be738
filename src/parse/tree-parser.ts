import type { Deadline } from './deadline.ts';
import type { Decoder } from './decoder.ts';
import type { Grammar } from './grammar.ts';
import type { ParseFailure } from './parser.ts';
import type { TreeBuffer } from './tree-buffer.ts';

/** Parses texts into flat trees with the grammar alone, and keeps the parser usable whatever a text does to it. */
export class TreeParser {
  private readonly grammar: Grammar;
  private readonly decoder: Decoder;

  constructor(grammar: Grammar, decoder: Decoder) {
    this.grammar = grammar;
    this.decoder = decoder;
  }

  /** Fills `into` with the tree of `text`, or says why there is none. */
  parse(text: string, into: TreeBuffer, deadline: Deadline): ParseFailure | undefined {
    try {
      const isRead = this.decoder.read(text, () => deadline.isPastRoughly(), into);
      return isRead ? undefined : { failure: 'deadline', detail: 'it was stopped' };
    } catch (error) {
      this.grammar.restore();
      return { failure: 'aborted', detail: error instanceof Error ? error.message : String(error) };
    }
  }
}
