/** How many UTF-16 units the parser's input buffer takes at once: 10 KB, less the zero that ends them. */
const unitsAtOnce = 5119;

type GiveText = (buffer: number, index: number, row: number, column: number, lengthAddress: number) => void;
type AskWhetherToStop = (offset: number, hasError: boolean) => number | boolean;

/**
 * Hands the parser its text piece by piece, in place of web-tree-sitter's own functions for that, which copy it unit by
 * unit in JavaScript. Only while `during` runs; at other times these functions do it.
 */
export class TextFeed {
  private readonly memory: WebAssembly.Memory;
  private bytes: Buffer;
  private words: Int32Array;
  private text: string | undefined;
  private stop: () => boolean = () => false;

  /** Puts itself in place of the functions among the runtime's imports. */
  constructor(memory: WebAssembly.Memory, { env }: WebAssembly.Imports) {
    this.memory = memory;
    this.bytes = Buffer.from(memory.buffer);
    this.words = new Int32Array(memory.buffer);
    if (env === undefined) return;
    const giveText = env.tree_sitter_parse_callback as GiveText;
    const mayStop = env.tree_sitter_progress_callback as AskWhetherToStop;
    env.tree_sitter_parse_callback = ((buffer, index, row, column, lengthAddress) => {
      if (this.text === undefined) giveText(buffer, index, row, column, lengthAddress);
      else this.give(this.text, buffer, index, lengthAddress);
    }) satisfies GiveText;
    env.tree_sitter_progress_callback = ((offset, hasError) =>
      this.text === undefined ? mayStop(offset, hasError) : this.stop()) satisfies AskWhetherToStop;
  }

  /** Does `work` while the parser is given `text`, until `stop` says so. */
  during<Result>(text: string, stop: () => boolean, work: () => Result): Result {
    this.text = text;
    this.stop = stop;
    try {
      return work();
    } finally {
      this.text = undefined;
    }
  }

  private give(text: string, buffer: number, index: number, lengthAddress: number): void {
    // Memory that has grown is a new buffer.
    if (this.bytes.buffer !== this.memory.buffer) {
      this.bytes = Buffer.from(this.memory.buffer);
      this.words = new Int32Array(this.memory.buffer);
    }
    const units = Math.max(0, Math.min(unitsAtOnce, text.length - index));
    this.words[lengthAddress >>> 2] = units;
    this.bytes.write(text.slice(index, index + units), buffer, 'utf16le');
    this.bytes.writeUInt16LE(0, buffer + 2 * units);
  }
}
