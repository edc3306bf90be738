import { directiveEnd, isConditional } from '../split-forms.ts';
import type { Token } from '../tokens.ts';
import { blank, type Change, type Mend } from './mend.ts';

interface Directive {
  readonly name: string;
  /** Offsets. */
  readonly start: number;
  readonly end: number;
}

/** The conditionals in the middle of a form; the grammar knows them between forms only. */
function directivesIn(tokens: readonly Token[], text: string): Directive[] {
  const found: Directive[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { start } = tokens[at]!;
    if (!/\n\s*$/.test(text.slice(Math.max(0, start - 80), start)) || !isConditional(tokens, at)) continue;
    const last = directiveEnd(tokens, at);
    found.push({ name: tokens[at + 1]!.text, start, end: tokens[last]!.end });
    at = last;
  }
  return found;
}

const starts = new Set(['ifdef', 'ifndef', 'if']);

/** Blanks the directives, and the arms for which `isDropped` holds: the first of a conditional is number 0. */
function withoutDirectives(text: string, tokens: readonly Token[], isDropped: (arm: number, arms: number) => boolean): Change[] {
  const directives = directivesIn(tokens, text);
  const changes = directives.map(({ start, end }) => blank(start, end));
  const open: { arm: number; from: number; spans: { from: number; to: number }[] }[] = [];
  for (const { name, start, end } of directives) {
    const current = open.at(-1);
    if (starts.has(name)) open.push({ arm: 0, from: end, spans: [] });
    else if (current !== undefined && name !== 'undef') {
      current.spans.push({ from: current.from, to: start });
      current.from = end;
      if (name !== 'endif') continue;
      open.pop();
      for (const [arm, { from, to }] of current.spans.entries())
        if (isDropped(arm, current.spans.length)) changes.push(blank(from, to));
    }
  }
  return changes;
}

function conditionalMend(isDropped: (arm: number, arms: number) => boolean): Mend {
  return (text, tokens) => {
    const changes = withoutDirectives(text, tokens, isDropped);
    return changes.length === 0 ? [] : [{ changes }];
  };
}

/** Both arms, one after the other: they hold clauses, elements or statements. */
export const allArms = conditionalMend(() => false);

/** The first arm only: the arms are alternatives that cannot stand together. */
export const firstArms = conditionalMend((arm) => arm > 0);

/** The last arm only. */
export const lastArms = conditionalMend((arm, arms) => arms > 1 && arm < arms - 1);
