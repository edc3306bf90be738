import type { FlatTree } from './flat.ts';
import { Kind } from './kinds.ts';

const kindRange = 1 << 16;

/** A flat tree that grows while a decoder fills it and is reused from file to file. */
export class TreeBuffer implements FlatTree {
  count = 0;
  commentCount = 0;
  /** Whether the decoded tree has ERROR or MISSING nodes. */
  hasErrors = false;
  kind!: Uint16Array<ArrayBuffer>;
  field!: Uint8Array<ArrayBuffer>;
  start!: Uint32Array<ArrayBuffer>;
  end!: Uint32Array<ArrayBuffer>;
  next!: Uint32Array<ArrayBuffer>;
  comments = new Uint32Array(1024);

  constructor(capacity = 1 << 14) {
    this.allocate(capacity);
  }

  get capacity(): number {
    return this.kind.length;
  }

  /** Gives nodes another kind, each known by its kind and the place it ends. */
  retag(retags: readonly { readonly from: number; readonly to: number; readonly end: number }[]): void {
    const byEnd = new Map(retags.map((retag) => [retag.end * kindRange + retag.from, retag.to]));
    for (let node = 0; node < this.count; node++) {
      this.kind[node] = byEnd.get(this.end[node]! * kindRange + this.kind[node]!) ?? this.kind[node]!;
    }
  }

  /** Makes an ERROR of a node. */
  markError(node: number): void {
    this.kind[node] = Kind.ERROR;
    this.hasErrors = true;
  }

  /** Makes the tree a root without children. */
  beginRoot(kind: number, start: number, end: number): void {
    this.clear();
    this.kind[0] = kind;
    this.field[0] = 0;
    this.start[0] = start;
    this.end[0] = end;
    this.next[0] = 1;
    this.count = 1;
  }

  clear(): void {
    this.count = 0;
    this.commentCount = 0;
    this.hasErrors = false;
  }

  /** Doubles the room for nodes; decoders that hold the arrays in variables must read them again. */
  grow(): void {
    this.allocate(this.capacity * 2);
  }

  /** Makes room for so many nodes. */
  reserve(count: number): void {
    if (count > this.capacity) this.allocate(2 ** Math.ceil(Math.log2(count)));
  }

  addComment(start: number, end: number): void {
    const at = this.commentCount * 2;
    if (at === this.comments.length) {
      const comments = new Uint32Array(at * 2);
      comments.set(this.comments);
      this.comments = comments;
    }
    this.comments[at] = start;
    this.comments[at + 1] = end;
    this.commentCount++;
  }

  /**
   * Adds the children of another tree's root and its comments to this tree's root, `shift` being added to every offset.
   * A root that is an ERROR is added itself.
   */
  append(from: TreeBuffer, shift: number): void {
    while (this.count + from.count > this.capacity) this.grow();
    const first = from.kind[0] === Kind.ERROR ? 0 : 1;
    const nodeShift = this.count - first;
    for (let node = first; node < from.count; node++) {
      const to = node + nodeShift;
      this.kind[to] = from.kind[node]!;
      this.field[to] = from.field[node]!;
      this.start[to] = from.start[node]! + shift;
      this.end[to] = from.end[node]! + shift;
      this.next[to] = from.next[node]! + nodeShift;
    }
    this.count += from.count - first;
    this.next[0] = this.count;
    for (let at = 0; at < from.commentCount * 2; at += 2)
      this.addComment(from.comments[at]! + shift, from.comments[at + 1]! + shift);
    this.hasErrors ||= from.hasErrors;
  }

  private allocate(capacity: number): void {
    const { kind, field, start, end, next } = this;
    this.kind = new Uint16Array(capacity);
    this.field = new Uint8Array(capacity);
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.next = new Uint32Array(capacity);
    if (kind === undefined) return;
    this.kind.set(kind);
    this.field.set(field);
    this.start.set(start);
    this.end.set(end);
    this.next.set(next);
  }
}
