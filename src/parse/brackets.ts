import type { Token } from './tokens.ts';

/** Brackets are not followed further than this, so that unclosed ones cost no more than their number. */
const farthestBracket = 2000;

/** The index of the bracket that closes the one at `open`, or -1. */
export function closingOf(tokens: readonly Token[], open: number, farthest = farthestBracket): number {
  let depth = 0;
  for (let at = open; at < Math.min(tokens.length, open + farthest); at++) {
    const { kind, text } = tokens[at]!;
    if (kind === 'dot') return -1;
    if (kind !== 'mark') continue;
    if (text === '(' || text === '[' || text === '{' || text === '<<') depth++;
    else if (text === ')' || text === ']' || text === '}' || text === '>>') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return -1;
}

const openers = new Set(['(', '[', '{', '<<', 'begin', 'case', 'if', 'receive', 'try']);
const closers = new Set([')', ']', '}', '>>', 'end']);

/** How much deeper than before the tokens after `at` are nested, brackets and `end` blocks alike. */
export function depthChange(tokens: readonly Token[], at: number): number {
  const { kind, text } = tokens[at]!;
  if (kind !== 'mark' && kind !== 'word') return 0;
  if (openers.has(text)) return 1;
  if (closers.has(text)) return -1;
  if (text !== 'fun') return 0;
  const isNamed = tokens[at + 1]?.kind === 'variable';
  return tokens[at + (isNamed ? 2 : 1)]?.text === '(' ? 1 : 0;
}

/** The stretches between the commas of a bracket's content, as indexes of tokens; `to` is exclusive. */
export function elementsOf(tokens: readonly Token[], open: number, close: number): { from: number; to: number }[] {
  const elements: { from: number; to: number }[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open + 1; at < close; at++) {
    if (depth === 0 && tokens[at]!.text === ',') {
      elements.push({ from, to: at });
      from = at + 1;
    } else depth += depthChange(tokens, at);
  }
  elements.push({ from, to: close });
  return elements;
}

/** A use of a macro: the indexes of its name and of its last token, which is its name when it takes no arguments. */
export interface MacroUse {
  readonly name: number;
  readonly last: number;
}

/** The macro use that begins at `at`. */
export function macroUseAt(tokens: readonly Token[], at: number): MacroUse | undefined {
  const name = at + 1;
  const kind = tokens[name]?.kind;
  if (tokens[at]?.text !== '?' || (kind !== 'word' && kind !== 'variable' && kind !== 'quoted')) return undefined;
  const close = tokens[name + 1]?.text === '(' ? closingOf(tokens, name + 1) : -1;
  return { name, last: close === -1 ? name : close };
}

const infixOrClosing = new Set('of end after catch when and or andalso orelse div rem band bor bxor bsl bsr xor else'.split(' '));
const prefixMarks = new Set(['{', '[', '<<', '#', '?']);

/** Whether an expression can begin with the token, and no expression can go on with it. */
export function beginsExpression(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'mark') return prefixMarks.has(token.text);
  return token.kind === 'word' ? !infixOrClosing.has(token.text) : token.kind !== 'dot' && token.kind !== 'string';
}
