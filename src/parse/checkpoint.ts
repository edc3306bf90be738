/** More than the C code writes beyond the highest block it has allocated. */
const slack = 1 << 16;

/**
 * The runtime's memory as it was when nothing had been parsed. web-tree-sitter cannot be instantiated twice in one thread,
 * so this is how a thread gets a fresh parser after a trap or exhausted memory left the old one in an unknown state.
 */
export class Checkpoint {
  private readonly memory: WebAssembly.Memory;
  private readonly stackPointer: WebAssembly.Global;
  private readonly content: Uint8Array;
  private readonly stackTop: number;

  /** `heapTop` is an address above all that is allocated now. */
  constructor(memory: WebAssembly.Memory, stackPointer: WebAssembly.Global, heapTop: number) {
    this.memory = memory;
    this.stackPointer = stackPointer;
    this.content = new Uint8Array(memory.buffer).slice(0, heapTop + slack);
    this.stackTop = stackPointer.value;
  }

  restore(): void {
    new Uint8Array(this.memory.buffer).set(this.content);
    this.stackPointer.value = this.stackTop;
  }
}
