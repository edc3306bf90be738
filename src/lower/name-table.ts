import { detach } from './detach.ts';

/** Room for names before the table first grows; a power of two. */
const firstCapacity = 1 << 14;

/**
 * One string object per name. A name is looked up where it stands in a text, because cutting it out first, millions of
 * times, costs more than everything else that is done with names.
 */
export class NameTable {
  private names: string[] = new Array<string>(firstCapacity).fill('');
  private hashes = new Int32Array(firstCapacity);
  private count = 0;

  /** The name from `start` to `end`, as a string that does not keep the text alive. */
  at(text: string, start: number, end: number): string {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    // 0 marks a free slot.
    if (hash === 0) hash = 1;
    const mask = this.hashes.length - 1;
    let slot = slotOf(hash) & mask;
    for (let there = this.hashes[slot]; there !== 0; there = this.hashes[slot]) {
      if (there === hash && isAt(this.names[slot] ?? '', text, start, end)) return this.names[slot] ?? '';
      slot = (slot + 1) & mask;
    }
    const name = detach(text.slice(start, end));
    this.hashes[slot] = hash;
    this.names[slot] = name;
    if (++this.count * 2 > mask) this.grow();
    return name;
  }

  private grow(): void {
    const { names, hashes } = this;
    const capacity = hashes.length * 2;
    this.names = new Array<string>(capacity).fill('');
    this.hashes = new Int32Array(capacity);
    for (let from = 0; from < hashes.length; from++) {
      const hash = hashes[from] ?? 0;
      if (hash === 0) continue;
      let slot = slotOf(hash) & (capacity - 1);
      while (this.hashes[slot] !== 0) slot = (slot + 1) & (capacity - 1);
      this.hashes[slot] = hash;
      this.names[slot] = names[from] ?? '';
    }
  }
}

/** Mixes the high bits in: a table uses the low ones. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isAt(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
