/** What a token is, as far as mending needs to know. */
export type TokenKind = 'word' | 'variable' | 'number' | 'char' | 'string' | 'quoted' | 'mark' | 'dot';

/** A token of Erlang text; `text` is its spelling when it is a word, a variable or a mark. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const space = /\s+/y;
const word = /[a-z\u00df-\u00f6\u00f8-\u00ff][\p{L}\p{N}_@]*/uy;
const variable = /[\p{Lu}_][\p{L}\p{N}_@]*/uy;
const number = /\d[\d_]*(?:#[\da-zA-Z_]+|\.\d[\d_]*(?:[eE][+-]?\d+)?)?/y;
const char = /\$(?:\\(?:x\{[^}\n]*\}|x[\da-fA-F]{1,2}|[0-7]{1,3}|\^.|[\s\S])|[^\\])/uy;
const mark = /=:=|=\/=|<:[-=]|\.{2,3}|->|<-|<=|=>|:=|::|<<|>>|\|\||&&|==|\/=|=<|>=|\+\+|--|\?=|\?\?|[\s\S]/uy;
const sigil = /~[a-zA-Z]*(?=["'([{</|`#])/y;
const tripleQuotes = /"{3,}(?=[^\S\n]*\n)/y;

const sigilClosers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where the next token starts: after white space, comments and an escript's first line. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const c = text[at];
    if (c === '%' || (at === 0 && text.startsWith('#!'))) {
      const newline = text.indexOf('\n', at);
      at = newline === -1 ? text.length : newline + 1;
      continue;
    }
    const after = matchEnd(space, text, at);
    if (after === at) return at;
    at = after;
  }
}

function tripleQuotedEnd(text: string, start: number, opened: number): number {
  const closing = new RegExp(`\\n[^\\S\\n]*"{${opened - start}}`, 'y');
  for (let line = text.indexOf('\n', opened); line !== -1; line = text.indexOf('\n', line + 1)) {
    const end = matchEnd(closing, text, line);
    if (end !== line) return end;
  }
  return text.length;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['word', word],
  ['variable', variable],
  ['number', number],
  ['char', char],
  ['mark', mark],
];

class Scanner {
  private readonly text: string;
  /** Quotes known not to be closed any more, so that each is looked for in vain once only. */
  private readonly unclosed = new Set<string>();

  private readonly quotesEndWithLine: boolean;

  constructor(text: string, quotesEndWithLine: boolean) {
    this.text = text;
    this.quotesEndWithLine = quotesEndWithLine;
  }

  /** The token at or after `from`, or undefined at the end of the text. */
  tokenAt(from: number): Token | undefined {
    const { text } = this;
    const start = skipBlank(text, from);
    if (start >= text.length) return undefined;
    const token = (kind: TokenKind, end: number): Token => ({ kind, start, end, text: text.slice(start, end) });
    const c = text[start];
    if (c === '"') return token('string', this.stringEnd(start));
    if (c === "'") return token('quoted', this.quotedEnd(start, "'"));
    if (c === '.' && !/[^\s%]/.test(text[start + 1] ?? ' ')) return token('dot', start + 1);
    if (c === '~') {
      const opener = matchEnd(sigil, text, start);
      if (opener !== start) return token('string', this.stringEnd(opener));
    }
    for (const [kind, pattern] of patterns) {
      const end = matchEnd(pattern, text, start);
      if (end !== start) return token(kind, end);
    }
    return token('mark', start + 1);
  }

  private stringEnd(start: number): number {
    const triple = matchEnd(tripleQuotes, this.text, start);
    if (triple !== start) return tripleQuotedEnd(this.text, start, triple);
    const open = this.text[start]!;
    return this.quotedEnd(start, sigilClosers[open] ?? open);
  }

  /** The offset after the quote that closes the one at `start`; a quote that nothing closes reaches to the end of its line. */
  private quotedEnd(start: number, quote: string): number {
    const { text } = this;
    const newline = text.indexOf('\n', start);
    const lineEnd = newline === -1 ? text.length : newline;
    const limit = this.quotesEndWithLine || this.unclosed.has(quote) ? lineEnd : text.length;
    for (let at = start + 1; at < limit; at++) {
      if (text[at] === '\\') at++;
      else if (text[at] === quote) return at + 1;
    }
    if (limit === text.length) this.unclosed.add(quote);
    return lineEnd;
  }
}

/** All tokens of a text. When a quote is missing, none of them should be taken to reach beyond the line it stands on. */
export function tokensOf(text: string, quotesEndWithLine = false): Token[] {
  const scanner = new Scanner(text, quotesEndWithLine);
  const tokens: Token[] = [];
  for (let token = scanner.tokenAt(0); token !== undefined; token = scanner.tokenAt(token.end)) tokens.push(token);
  return tokens;
}
