import type { Grammar } from './grammar.ts';

/** More than the parser's C code writes beyond the highest block it has allocated. */
const slack = 1 << 16;

/**
 * The parser's memory as it was when nothing had been parsed. web-tree-sitter cannot be instantiated twice in one thread,
 * so this is how a thread gets a fresh parser after a trap or an exhausted memory left the old one in an unknown state.
 */
export class Checkpoint {
  private readonly grammar: Grammar;
  private readonly content: Uint8Array;
  private readonly stackPointer: number;

  constructor(grammar: Grammar) {
    this.grammar = grammar;
    this.content = new Uint8Array(grammar.memory.buffer).slice(0, grammar.heapTop() + slack);
    this.stackPointer = grammar.stackPointer.value;
  }

  restore(): void {
    new Uint8Array(this.grammar.memory.buffer).set(this.content);
    this.grammar.stackPointer.value = this.stackPointer;
  }
}
