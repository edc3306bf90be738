import { chooseDecoder } from './choose-decoder.ts';
import { Deadline } from './deadline.ts';
import { loadGrammar } from './grammar.ts';
import { numberingOf } from './numbering.ts';
import type { ErlangParser, Parsed, ParseFailure } from './parser.ts';
import { FormRecovery } from './recover.ts';
import { syntaxErrors } from './syntax-errors.ts';
import { TreeBuffer } from './tree-buffer.ts';
import { TreeParser } from './tree-parser.ts';

/** What a parser may be told. */
export interface ParserOptions {
  /** Whether the run reads less than about 1 MB; it then starts faster and parses slower. */
  readonly small?: boolean;
  /** The longest text parsed, in UTF-16 units. */
  readonly maxLength?: number;
  /** How long one text may take; by default 2 seconds and one more for each megabyte. */
  readonly milliseconds?: number;
}

const defaultMaxLength = 3_000_000;

/** Loads the grammar and makes a parser; the parsers of one thread share the grammar. */
export async function createParser(options: ParserOptions = {}): Promise<ErlangParser> {
  const grammar = await loadGrammar({ small: options.small ?? false });
  const decoder = chooseDecoder(grammar, numberingOf(grammar.language));
  return new MendingParser(new TreeParser(grammar, decoder), options);
}

class MendingParser implements ErlangParser {
  private readonly parser: TreeParser;
  private readonly recovery: FormRecovery;
  private readonly options: ParserOptions;
  private readonly tree = new TreeBuffer();

  constructor(parser: TreeParser, options: ParserOptions) {
    this.parser = parser;
    this.recovery = new FormRecovery(parser);
    this.options = options;
  }

  parse(text: string): Parsed | ParseFailure {
    const { maxLength = defaultMaxLength, milliseconds = 2000 + text.length / 1000 } = this.options;
    if (text.length > maxLength) {
      return { failure: 'too-large', detail: `${text.length} characters, more than the limit of ${maxLength}` };
    }
    const deadline = new Deadline(milliseconds);
    const failure = this.parser.parse(text, this.tree, deadline);
    if (failure !== undefined) return failure;
    if (!this.tree.hasErrors) return { tree: this.tree, text, errors: [], brokenForms: [] };
    const { tree, brokenForms } = this.recovery.recover(text, this.tree, deadline);
    return { tree, text, errors: tree.hasErrors ? syntaxErrors(tree, text) : [], brokenForms };
  }
}
