import { beginsExpression, closingOf, elementsOf, macroUseAt } from '../brackets.ts';
import { Kind } from '../kinds.ts';
import type { Token } from '../tokens.ts';
import { blank, type Change, type Mend, type Repair } from './mend.ts';

/** Makes a mend that looks at each token in turn. */
function atEachToken(find: (tokens: readonly Token[], at: number, text: string) => Repair | undefined): Mend {
  return (text, tokens) => tokens.flatMap((_, at) => find(tokens, at, text) ?? []);
}

/** `?STATE{id = 1}`, `Old?STATE{id = 1}`, `Old?STATE.id`, where the macro brings the `#`. */
export const recordMacros = atEachToken((tokens, at) => {
  const use = macroUseAt(tokens, at);
  if (use === undefined || use.last !== use.name || tokens[at - 1]?.text === '#') return undefined;
  const name = tokens[use.name]!;
  if (!opensRecord(tokens, use.name + 1) && !readsField(tokens, use.name + 1)) return undefined;
  return {
    changes: [
      { start: tokens[at]!.start, text: '#' },
      { start: name.start, text: 'q'.padEnd(name.end - name.start, 'q') },
    ],
    retags: [{ from: Kind.atom, to: Kind.other, end: name.end }],
  };
});

function opensRecord(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1];
  if (tokens[at]?.text !== '{') return false;
  const isAdjacent = tokens[at]!.start === tokens[at - 1]!.end;
  return isAdjacent || first?.text === '}' || (first?.kind === 'word' && tokens[at + 2]?.text === '=');
}

function readsField(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at];
  return dot?.text === '.' && dot.kind === 'mark' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.start === dot.end;
}

/** `#{?COMMON, id => 1}`: what the macro brings is unknown, and so is the map. */
export const mapMacros = atEachToken((tokens, at) => {
  if (tokens[at]?.text !== '#' || tokens[at + 1]?.text !== '{') return undefined;
  const close = closingOf(tokens, at + 1);
  if (close === -1) return undefined;
  const elements = elementsOf(tokens, at + 1, close);
  const changes = elements.flatMap(({ from, to }, index): Change[] => {
    if (macroUseAt(tokens, from)?.last !== to - 1) return [];
    const isLast = index === elements.length - 1;
    const start = isLast && index > 0 ? tokens[from - 1]!.start : tokens[from]!.start;
    return [blank(start, tokens[isLast ? to - 1 : to]!.end)];
  });
  if (changes.length === 0) return undefined;
  const { end } = tokens[close]!;
  return { changes, retags: [Kind.map_expr, Kind.map_expr_update].map((from) => ({ from, to: Kind.other, end })) };
});

/** `#order{?FIELDS(1), id = 1}`: in a record the grammar knows macros without arguments only. */
export const recordFieldMacros = atEachToken((tokens, at) => {
  if (tokens[at]?.text !== '{') return undefined;
  const isRecord = tokens.slice(Math.max(at - 3, 0), at).some(({ text }) => text === '#') || tokens[1]?.text === 'record';
  const close = isRecord ? closingOf(tokens, at) : -1;
  if (close === -1) return undefined;
  const changes = elementsOf(tokens, at, close).flatMap(({ from }) => {
    const use = macroUseAt(tokens, from);
    return use === undefined || use.last === use.name ? [] : [blank(tokens[use.name]!.end, tokens[use.last]!.end)];
  });
  return changes.length === 0 ? undefined : { changes };
});

const beforeStatement = new Set(['->', ',', 'begin', 'of', 'try', 'after']);

/** `?line foo()`, where the macro brings the comma, or an expression and the comma. */
export const statementMacros = atEachToken((tokens, at, text) => {
  const use = macroUseAt(tokens, at);
  if (use === undefined || (at > 0 && !beforeStatement.has(tokens[at - 1]!.text))) return undefined;
  if (!beginsExpression(tokens[use.last + 1]) || opensRecord(tokens, use.last + 1)) return undefined;
  const { end } = tokens[use.last]!;
  return /\s/.test(text[end] ?? '') ? { changes: [{ start: end, text: ',' }] } : undefined;
});

const beforeClause = new Set(['catch', 'of', 'receive', ';']);

/** `catch ?WITH_STACK(Class, Reason, Stack) handle(Reason)`, where the macro brings the arrow. */
export const clauseHeadMacros = atEachToken((tokens, at, text) => {
  const use = macroUseAt(tokens, at);
  if (use === undefined || !beforeClause.has(tokens[at - 1]?.text ?? '') || !beginsExpression(tokens[use.last + 1]))
    return undefined;
  const { end } = tokens[use.last]!;
  return /^\s\s/.test(text.slice(end, end + 2)) ? { changes: [{ start: end, text: '->' }] } : undefined;
});

/** `catch Class:Reason:?STACK ->`: the grammar wants a variable there. */
export const stackMacros = atEachToken((tokens, at) => {
  const use = macroUseAt(tokens, at);
  if (use === undefined || use.last !== use.name || tokens[at - 1]?.text !== ':') return undefined;
  const next = tokens[use.name + 1]?.text;
  if (next !== '->' && next !== 'when') return undefined;
  return { changes: [{ start: tokens[at]!.start, text: ' _' }] };
});
