import { CursorDecoder } from './cursor-decoder.ts';
import type { Decoder } from './decoder.ts';
import type { FlatTree } from './flat.ts';
import type { Grammar } from './grammar.ts';
import { MemoryDecoder } from './memory-decoder.ts';
import type { Numbering } from './numbering.ts';
import { TreeBuffer } from './tree-buffer.ts';

/** Touches what differs between decoders: comments, fields in hidden nodes, big and small leaves of every kind, ERROR and MISSING nodes. */
const sample = `%% sample
%% a comment of more than 255 characters ${'.'.repeat(255)}
-record(order, {id = 1 :: integer(), items}).
add(#order{items = [H | T]} = Order, X) when X > 1, is_atom(X); X =:= a -> % comment
  Order#order{items = #{H => T}}, shop_db:store(Order, "a string of more than 255 characters ${'.'.repeat(255)}").
broken() -> foo( ] .
missing() -> {a, .
`;

/** The memory decoder when it reads the sample as the cursor does, else the cursor. */
export function chooseDecoder(grammar: Grammar, numbering: Numbering): Decoder {
  const certain = new CursorDecoder(grammar, numbering);
  const tree = grammar.parser.parse(sample);
  if (tree === null) return certain;
  try {
    const fast = new MemoryDecoder(grammar, numbering);
    if (!fast.understands(tree, sample.length)) return certain;
    const expected = new TreeBuffer(1024);
    const actual = new TreeBuffer(1024);
    certain.decode(tree, expected);
    // V8 then knows most of what can happen in it before it optimises it, and does so less often.
    for (let times = 0; times < 4; times++) fast.decode(tree, actual);
    return sameTree(actual, expected) ? fast : certain;
  } catch {
    return certain;
  } finally {
    tree.delete();
  }
}

/** Whether two trees have the same nodes and comments. */
export function sameTree(a: FlatTree, b: FlatTree): boolean {
  if (a.count !== b.count || a.commentCount !== b.commentCount) return false;
  for (let i = 0; i < a.count; i++) {
    if (a.kind[i] !== b.kind[i] || a.field[i] !== b.field[i] || a.next[i] !== b.next[i]) return false;
    if (a.start[i] !== b.start[i] || a.end[i] !== b.end[i]) return false;
  }
  for (let i = 0; i < a.commentCount * 2; i++) if (a.comments[i] !== b.comments[i]) return false;
  return true;
}
