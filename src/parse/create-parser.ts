import type { Decoder } from './decoder.ts';
import { type Grammar, loadGrammar } from './grammar.ts';
import { MemoryDecoder } from './memory-decoder.ts';
import { numberingOf } from './numbering.ts';
import type { ErlangParser, Parsed, ParseFailure } from './parser.ts';
import { syntaxErrors } from './syntax-errors.ts';
import { TreeBuffer } from './tree-buffer.ts';

export interface ParserOptions {
  /** Whether the run reads less than about 1 MB; it then starts faster and parses slower. */
  readonly small?: boolean;
  /** The longest text parsed, in UTF-16 units. */
  readonly maxLength?: number;
}

const defaultMaxLength = 2_000_000;

/** Loads the grammar and makes the parser of this thread. */
export async function createParser(options: ParserOptions = {}): Promise<ErlangParser> {
  const grammar = await loadGrammar({ small: options.small ?? false });
  const numbering = numberingOf(grammar.language);
  return new TreeSitterParser(grammar, new MemoryDecoder(grammar, numbering), options.maxLength ?? defaultMaxLength);
}

class TreeSitterParser implements ErlangParser {
  private readonly grammar: Grammar;
  private readonly decoder: Decoder;
  private readonly maxLength: number;
  private readonly tree = new TreeBuffer();

  constructor(grammar: Grammar, decoder: Decoder, maxLength: number) {
    this.grammar = grammar;
    this.decoder = decoder;
    this.maxLength = maxLength;
  }

  parse(text: string): Parsed | ParseFailure {
    if (text.length > this.maxLength) {
      return { failure: 'too-large', detail: `${text.length} characters, more than the limit of ${this.maxLength}` };
    }
    const tree = this.grammar.parser.parse(text);
    if (tree === null) return { failure: 'deadline', detail: 'stopped' };
    this.decoder.decode(tree, this.tree);
    tree.delete();
    return { tree: this.tree, text, errors: this.tree.hasErrors ? syntaxErrors(this.tree, text) : [] };
  }
}
