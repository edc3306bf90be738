import type { FlatTree } from './flat.ts';

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

  clear(): void {
    this.count = 0;
    this.commentCount = 0;
    this.hasErrors = false;
  }

  /** Doubles the room for nodes; decoders that hold the arrays in variables must read them again. */
  grow(): void {
    this.allocate(this.capacity * 2);
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
