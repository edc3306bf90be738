import type { Place } from '../erlang/place.ts';

/** A finding about a supervisor or one of its children, for those who draw trees. */
export interface TreeRisk {
  readonly rule: string;
  readonly message: string;
  readonly at: Place;
}

/** The risks whose place lies within `range`. */
export function risksWithin(risks: readonly TreeRisk[], range: Place): readonly TreeRisk[] {
  return risks.filter(({ at }) => at.file === range.file && !isBefore(at, range) && !isAfter(at, range));
}

function isBefore(at: Place, range: Place): boolean {
  return at.line < range.line || (at.line === range.line && at.column < range.column);
}

function isAfter(at: Place, range: Place): boolean {
  return at.line > range.endLine || (at.line === range.endLine && at.column >= range.endColumn);
}
