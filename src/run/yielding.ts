import type { Severity } from '../discover/settings.ts';
import type { Place } from '../erlang/place.ts';
import type { Draft } from './drafts.ts';

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/**
 * Leaves one finding where two rules report the same fault: the more severe one, or of equally severe ones that of the rule
 * the other yields to. What is not reported anyway takes no part.
 */
export function withoutWeaker(drafts: readonly Draft[]): readonly Draft[] {
  const weaker = new Set<Draft>();
  for (const draft of drafts) {
    if (draft.yieldsTo.length === 0 || !draft.isWanted) continue;
    for (const other of drafts) {
      if (!other.isWanted || !draft.yieldsTo.includes(other.rule) || !isSameFault(draft, other)) continue;
      weaker.add(ranks[draft.severity] > ranks[other.severity] ? other : draft);
    }
  }
  return weaker.size === 0 ? drafts : drafts.filter((draft) => !weaker.has(draft));
}

function isSameFault({ at, alsoAt }: Draft, other: Draft): boolean {
  return overlap(at, other.at) || (alsoAt !== undefined && overlap(alsoAt, other.at));
}

function overlap(a: Place, b: Place): boolean {
  return (
    a.file === b.file && isBefore(a.line, a.column, b.endLine, b.endColumn) && isBefore(b.line, b.column, a.endLine, a.endColumn)
  );
}

function isBefore(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}
