import { depthChange, elementsOf, macroUseAt } from '../brackets.ts';
import { Kind } from '../kinds.ts';
import type { Token } from '../tokens.ts';
import { blank, type Change, type Mend, placeholder, type Repair } from './mend.ts';

interface Argument {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly isFirst: boolean;
  readonly isOnly: boolean;
}

function argumentMend(repair: (tokens: readonly Token[], argument: Argument) => Repair | undefined): Mend {
  return (_text, tokens) =>
    tokens.flatMap((_, at) => {
      const use = macroUseAt(tokens, at);
      if (use === undefined || use.last === use.name) return [];
      const elements = elementsOf(tokens, use.name + 1, use.last);
      return elements.flatMap(
        (element, index) => repair(tokens, { ...element, isFirst: index === 0, isOnly: elements.length === 1 }) ?? [],
      );
    });
}

const expressionWords =
  /^(?!(?:after|and|andalso|band|begin|bor|bsl|bsr|bxor|case|catch|div|else|end|fun|if|of|or|orelse|receive|rem|try|when|xor)$)/;

/** Arguments that are no expression by themselves: an operator, a keyword, nothing, the name of a record with its `#`. */
export const bareArguments = argumentMend((tokens, { from, to, isFirst, isOnly }) => {
  if (from === to) {
    if (isOnly) return undefined;
    const comma = tokens[isFirst ? to : from - 1]!;
    return { changes: [blank(comma.start, comma.end)] };
  }
  const first = tokens[from]!;
  const { end } = tokens[to - 1]!;
  const isRecordName = to === from + 2 && first.text === '#';
  const isOperator = to === from + 1 && (first.kind === 'mark' || (first.kind === 'word' && !expressionWords.test(first.text)));
  if (!isRecordName && !isOperator) return undefined;
  return { changes: [placeholder(first.start, end)], retags: [{ from: Kind.var, to: Kind.other, end }] };
});

/** The clause and guard separators of an argument that stand in no bracket or block of their own. */
function separators(tokens: readonly Token[], { from, to }: Argument): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (depth === 0 && (text === '->' || text === ';')) found.push(at);
    else depth += depthChange(tokens, at);
  }
  return found;
}

/** `?match(X when X > 1; X < 0, f())`, `?retry(ok -> done; _ -> failed)`: the parts stay visible, joined by operators. */
export const clauseArguments = argumentMend((tokens, argument) => {
  const changes = separators(tokens, argument).map((at): Change => {
    const { start, text } = tokens[at]!;
    if (text === '->') return { start, text: '= ' };
    return { start, text: at === argument.to - 1 ? ' ' : '+' };
  });
  return changes.length === 0 ? undefined : { changes };
});

/** What is left of those becomes one opaque argument. */
export const opaqueArguments = argumentMend((tokens, argument) => {
  if (separators(tokens, argument).length === 0) return undefined;
  const { end } = tokens[argument.to - 1]!;
  return {
    changes: [placeholder(tokens[argument.from]!.start, end)],
    retags: [{ from: Kind.var, to: Kind.other, end }],
  };
});
