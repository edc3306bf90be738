import type { Tree } from 'web-tree-sitter';
import type { Decoder } from './decoder.ts';
import type { Grammar } from './grammar.ts';
import { Kind } from './kinds.ts';
import { Handling, type Numbering } from './numbering.ts';
import type { TreeBuffer } from './tree-buffer.ts';

/** Decodes through web-tree-sitter's documented cursor: the slow, certain way, and the measure of the fast one. */
export class CursorDecoder implements Decoder {
  private readonly grammar: Grammar;
  private readonly numbering: Numbering;

  constructor(grammar: Grammar, numbering: Numbering) {
    this.grammar = grammar;
    this.numbering = numbering;
  }

  read(text: string, stop: () => boolean, into: TreeBuffer): boolean {
    const { parser } = this.grammar;
    const tree = parser.parse(text, null, { progressCallback: stop });
    if (tree === null) {
      parser.reset();
      return false;
    }
    this.decode(tree, into);
    tree.delete();
    return true;
  }

  decode(tree: Tree, into: TreeBuffer): void {
    const { kindOf, handlingOf, fieldOf } = this.numbering;
    into.clear();
    into.hasErrors = tree.rootNode.hasError;
    const cursor = tree.walk();
    const open: number[] = [];
    for (;;) {
      const symbol = cursor.nodeTypeId;
      const isMissing = cursor.nodeIsMissing;
      const handling = isMissing ? Handling.emit : handlingOf[symbol];
      let index = -1;
      if (handling === Handling.comment) into.addComment(cursor.startIndex, cursor.endIndex);
      else if (handling === Handling.emit) {
        if (into.count === into.capacity) into.grow();
        index = into.count++;
        into.kind[index] = isMissing ? Kind.MISSING : kindOf[symbol]!;
        into.field[index] = fieldOf[cursor.currentFieldId]!;
        into.start[index] = cursor.startIndex;
        into.end[index] = cursor.endIndex;
        into.next[index] = into.count;
      }
      if (handling === Handling.emit && cursor.gotoFirstChild()) {
        open.push(index);
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        const parent = open.pop();
        if (parent === undefined) {
          cursor.delete();
          return;
        }
        into.next[parent] = into.count;
        cursor.gotoParent();
      }
    }
  }
}
