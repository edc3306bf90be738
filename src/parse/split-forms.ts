import type { Span } from '../erlang/place.ts';
import { closingOf } from './brackets.ts';
import { type Token, tokensOf } from './tokens.ts';

const conditionals = new Set(['ifdef', 'ifndef', 'else', 'endif', 'elif', 'if', 'undef']);

/** The most tokens between the brackets of a function head that is recognised as one. */
const longestHead = 400;

/**
 * Cuts a text into its forms, white space and comments going with the form they precede. A form ends at a dot; where the
 * dot is missing or lost in a mistake, it ends before a line that begins with an attribute or with the head of another
 * function. Conditionals in the middle of a form stay in it.
 */
export function splitForms(text: string, quotesEndWithLine = false): Span[] {
  const tokens = tokensOf(text, quotesEndWithLine);
  const spans: Span[] = [];
  let start = 0;
  let first = 0;
  const close = (end: number, next: number) => {
    if (end > start) spans.push({ start, end });
    start = end;
    first = next;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const startsLine = token.start === 0 || text[token.start - 1] === '\n';
    if (at > first && startsLine && isConditional(tokens, at)) at = directiveEnd(tokens, at);
    else if (at > first && startsLine && startsForm(tokens, at, first)) {
      close(tokens[at - 1]!.end, at);
      at--;
    } else if (token.kind === 'dot') close(token.end, at + 1);
  }
  close(text.length, tokens.length);
  return spans;
}

/** The index of the token that ends the directive at `at`: its dot, or its last token when that is missing. */
export function directiveEnd(tokens: readonly Token[], at: number): number {
  const opens = tokens[at + 2]?.text === '(';
  let end = opens ? closingOf(tokens, at + 2) : at + 1;
  if (end === -1) end = at + 1;
  return tokens[end + 1]?.kind === 'dot' ? end + 1 : end;
}

/** Whether a preprocessor conditional (`-ifdef(…).`, `-else.`) stands at `at`. */
export function isConditional(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at + 1]?.text ?? '';
  if (tokens[at]?.text !== '-' || !conditionals.has(name)) return false;
  const after = tokens[at + 2];
  return name === 'else' || name === 'endif' ? after?.kind === 'dot' : after?.text === '(';
}

/** Whether the token at `at`, first on its line, can only begin a new form; `first` is where the current one began. */
function startsForm(tokens: readonly Token[], at: number, first: number): boolean {
  const { kind, text } = tokens[at]!;
  const next = tokens[at + 1];
  if (text === '-') return next?.kind === 'word' && next.start === tokens[at]!.end && tokens[at + 2]?.text !== ')';
  if ((kind !== 'word' && kind !== 'quoted') || next?.text !== '(') return false;
  const closing = closingOf(tokens, at + 1, longestHead);
  const after = tokens[closing + 1]?.text;
  if (closing === -1 || (after !== '->' && after !== 'when')) return false;
  return tokens[at - 1]?.text !== ';' || tokens[first]?.text !== text;
}
