import type { Decoder } from './decoder.ts';
import type { Grammar } from './grammar.ts';
import { Kind } from './kinds.ts';
import { Handling, type Numbering } from './numbering.ts';
import type { TreeBuffer } from './tree-buffer.ts';

/*
 * Where the C structures of web-tree-sitter 0.27.1 (wasm32) keep what is read here. A test holds the hash of that runtime,
 * and the decoder is compared with the cursor each time a parser is made.
 *
 * A subtree is one of two things. Small leaves are 8 bytes inside their parent's child array:
 *   byte 0 flags · 1 symbol · 2-3 parse state · 4 columns of padding · 5 rows of padding · 6 bytes of padding · 7 bytes of text
 * All others are a pointer (bit 0 clear) to a struct; its children stand in memory right before it. "Padding" is the white
 * space before a node; sizes are in bytes of UTF-16.
 */
const inlineFlag = { isInline: 1, visible: 2, extra: 8, missing: 32 };
const subtreeFlag = { visible: 1, extra: 4, missing: 0x200 };
const subtree = { padding: 4, size: 16, errorCost: 32, childCount: 36, symbol: 40, flags: 44, descendants: 56, production: 66 };
const language = { productionCount: 28, fieldSlices: 64, fieldEntries: 68, publicSymbols: 76, symbolCount: 4 };
const childBytes = 8;

/** Productions of the grammar have far fewer children than this; only ERROR nodes have more, and these have no fields. */
const maxChildren = 32;
const productionShift = 5;

/** Words of one entry of the stack of open subtrees. */
const frameWords = 6;

/** The C object behind a Tree or a Language: web-tree-sitter keeps its address in property 0. */
function addressOf(object: object): number {
  return (object as { readonly 0: number })[0];
}

/**
 * Reads a finished tree straight out of WebAssembly memory: 10 times faster than the cursor, whose every step crosses
 * between JavaScript and WebAssembly.
 */
export class MemoryDecoder implements Decoder {
  private readonly grammar: Grammar;
  private readonly memory: WebAssembly.Memory;
  private readonly kindOf: Uint16Array;
  private readonly handlingOf: Uint8Array;
  /** Field number by `production << productionShift | index of child`. */
  private readonly fieldTable: Uint8Array;
  private stack = new Int32Array(frameWords * 4);
  private words: Uint32Array;
  private halves: Uint16Array;

  constructor(grammar: Grammar, numbering: Numbering) {
    this.grammar = grammar;
    this.memory = grammar.memory;
    this.words = new Uint32Array(this.memory.buffer);
    this.halves = new Uint16Array(this.memory.buffer);
    const base = addressOf(grammar.language);
    this.fieldTable = this.readFieldTable(base, numbering.fieldOf);
    this.handlingOf = numbering.handlingOf;
    this.kindOf = this.readKinds(base, numbering.kindOf);
  }

  /** Subtrees hold internal symbols, of which several may share one public symbol; only public ones have a kind. */
  private readKinds(base: number, kindOfPublic: Uint16Array): Uint16Array {
    const kindOf = kindOfPublic.slice();
    const symbolCount = this.words[(base + language.symbolCount) >>> 2]!;
    const publicSymbols = this.words[(base + language.publicSymbols) >>> 2]! >>> 1;
    for (let symbol = 0; symbol < symbolCount; symbol++) kindOf[symbol] = kindOfPublic[this.halves[publicSymbols + symbol]!]!;
    return kindOf;
  }

  private readFieldTable(base: number, fieldOf: Uint8Array): Uint8Array {
    const { words, halves } = this;
    const productionCount = words[(base + language.productionCount) >>> 2]!;
    const slices = words[(base + language.fieldSlices) >>> 2]! >>> 1;
    const entries = words[(base + language.fieldEntries) >>> 2]!;
    const table = new Uint8Array(productionCount << productionShift);
    for (let production = 0; production < productionCount; production++) {
      const first = halves[slices + 2 * production]!;
      const length = halves[slices + 2 * production + 1]!;
      for (let entry = first; entry < first + length; entry++) {
        const field = halves[(entries + 4 * entry) >>> 1]!;
        const childAndInherited = halves[((entries + 4 * entry) >>> 1) + 1]!;
        const isInherited = childAndInherited >>> 8 !== 0;
        const slot = (production << productionShift) | (childAndInherited & 0xff);
        if (!isInherited && table[slot] === 0) table[slot] = fieldOf[field]!;
      }
    }
    return table;
  }

  /** Whether the tree of a text that begins with no white space looks as it must; only then can it be walked safely. */
  understands(tree: object, length: number): boolean {
    const { words, halves } = this;
    const root = words[addressOf(tree) >>> 2] ?? 1;
    if (root & 3 || root >= this.memory.buffer.byteLength) return false;
    const childCount = words[(root + subtree.childCount) >>> 2]!;
    const size = words[(root + subtree.size) >>> 2]!;
    return (
      this.kindOf[halves[(root + subtree.symbol) >>> 1]!] === Kind.source_file &&
      words[(root + subtree.padding) >>> 2] === 0 &&
      size > length &&
      size <= 2 * length &&
      childCount > 0 &&
      childCount <= length &&
      childCount * childBytes < root
    );
  }

  read(text: string, stop: () => boolean, into: TreeBuffer): boolean {
    const tree = this.grammar.parseInPlace(text, stop);
    if (tree !== undefined) this.decode(tree, into);
    this.grammar.restore();
    return tree !== undefined;
  }

  decode(tree: object, into: TreeBuffer): void {
    if (this.words.buffer !== this.memory.buffer) {
      this.words = new Uint32Array(this.memory.buffer);
      this.halves = new Uint16Array(this.memory.buffer);
    }
    const { words, halves, kindOf, handlingOf, fieldTable } = this;
    let { stack } = this;
    const root = words[addressOf(tree) >>> 2]!;
    // Nodes are among the visible descendants: with room for all of these the loop need not look after room.
    into.clear();
    into.reserve(words[(root + subtree.descendants) >>> 2]! + 1);
    const { kind, field, start, end, next } = into;
    into.hasErrors = words[(root + subtree.errorCost) >>> 2] !== 0;
    let position = words[(root + subtree.padding) >>> 2]!;
    kind[0] = kindOf[halves[(root + subtree.symbol) >>> 1]!]!;
    field[0] = 0;
    start[0] = position >>> 1;
    end[0] = (position + words[(root + subtree.size) >>> 2]!) >>> 1;
    let count = 1;

    // The subtree whose children are being read. `owner` is its node, -1 when it is hidden; a hidden subtree's children
    // stand in its own field, `inherited`, unless its production gives them one.
    let last = root;
    let child = root - childBytes * words[(root + subtree.childCount) >>> 2]!;
    let fields = halves[(root + subtree.production) >>> 1]! << productionShift;
    let inherited = 0;
    let owner = 0;
    let index = 0;
    // The first child's padding is its parent's, which has been counted.
    let isFirst = true;
    let depth = 0;

    for (;;) {
      if (child === last) {
        if (owner >= 0) next[owner] = count;
        if (depth === 0) break;
        depth -= frameWords;
        child = stack[depth]!;
        last = stack[depth + 1]!;
        fields = stack[depth + 2]!;
        inherited = stack[depth + 3]!;
        owner = stack[depth + 4]!;
        index = stack[depth + 5]!;
        isFirst = false;
        continue;
      }
      const word = words[child >>> 2]!;

      if (word & inlineFlag.isInline) {
        const sizes = words[(child >>> 2) + 1]!;
        child += childBytes;
        if (isFirst) isFirst = false;
        else position += (sizes >>> 16) & 0xff;
        const from = position;
        position += sizes >>> 24;
        let fieldHere = 0;
        if (!(word & inlineFlag.extra)) {
          if (index < maxChildren) fieldHere = fieldTable[fields + index]!;
          if (fieldHere === 0) fieldHere = inherited;
          index++;
        }
        if (!(word & inlineFlag.visible)) continue;
        const symbol = (word >>> 8) & 0xff;
        const handling = word & inlineFlag.missing ? Handling.emit : handlingOf[symbol];
        if (handling === Handling.emit) {
          kind[count] = word & inlineFlag.missing ? Kind.MISSING : kindOf[symbol]!;
          field[count] = fieldHere;
          start[count] = from >>> 1;
          end[count] = position >>> 1;
          next[count] = ++count;
        } else if (handling === Handling.comment) into.addComment(from >>> 1, position >>> 1);
        continue;
      }

      child += childBytes;
      const at = word >>> 2;
      if (isFirst) isFirst = false;
      else position += words[at + (subtree.padding >>> 2)]!;
      const flags = halves[(word + subtree.flags) >>> 1]!;
      let fieldHere = 0;
      if (!(flags & subtreeFlag.extra)) {
        if (index < maxChildren) fieldHere = fieldTable[fields + index]!;
        if (fieldHere === 0) fieldHere = inherited;
        index++;
      }
      const size = words[at + (subtree.size >>> 2)]!;
      const childCount = words[at + (subtree.childCount >>> 2)]!;
      let node = -1;
      if (flags & subtreeFlag.visible) {
        const symbol = halves[(word + subtree.symbol) >>> 1]!;
        const handling = flags & subtreeFlag.missing ? Handling.emit : handlingOf[symbol];
        if (handling === Handling.emit) {
          node = count++;
          kind[node] = flags & subtreeFlag.missing ? Kind.MISSING : kindOf[symbol]!;
          field[node] = fieldHere;
          start[node] = position >>> 1;
          end[node] = (position + size) >>> 1;
        } else {
          if (handling === Handling.comment) into.addComment(position >>> 1, (position + size) >>> 1);
          position += size;
          continue;
        }
      }
      if (childCount === 0) {
        position += size;
        if (node >= 0) next[node] = count;
        continue;
      }
      if (depth + frameWords > stack.length) {
        const larger = new Int32Array(stack.length * 2);
        larger.set(stack);
        this.stack = stack = larger;
      }
      stack[depth] = child;
      stack[depth + 1] = last;
      stack[depth + 2] = fields;
      stack[depth + 3] = inherited;
      stack[depth + 4] = owner;
      stack[depth + 5] = index;
      depth += frameWords;
      last = word;
      child = word - childBytes * childCount;
      fields = halves[(word + subtree.production) >>> 1]! << productionShift;
      inherited = flags & subtreeFlag.visible ? 0 : fieldHere;
      owner = node;
      index = 0;
      isFirst = true;
    }
    if (count > into.capacity) throw new RangeError('the tree has more nodes than it says');
    into.count = count;
  }
}
