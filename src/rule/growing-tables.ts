import type { KnownTableUse } from '../facts/tables.ts';
import type { Project } from '../project/project.ts';
import { type PlacedUse, tableUsesOf } from './named-tables.ts';

/** A table that grows for ever, and why: its keys are new each time, nobody knows how many there are, or a deletion is in vain. */
export interface GrowingTable {
  /** Its name, or the field or key that it is kept in. */
  readonly table: string;
  readonly kind: 'fresh' | 'open' | 'vain';
  /** Where an object is put in; for a deletion in vain, where that is. */
  readonly at: PlacedUse;
  /** Where it is made; for a deletion in vain, where an object is put in that it does not fit. */
  readonly related: PlacedUse;
}

/** The tables of a project with all that is done to them; those that something unknown may be done to are left out. */
function knownTables(project: Project): readonly (readonly PlacedUse[])[] {
  const words = new Set(project.modules.flatMap(({ tables, isTest }) => (isTest ? [] : (tables?.words ?? []))));
  return [...tableUsesOf(project).values()].filter((uses) => {
    const [first] = uses;
    if (first === undefined || uses.some(({ use }) => use.act === 'pass') || !isMadeOnce(uses)) return false;
    const { use, module } = first;
    if (!use.table.startsWith('#')) return !words.has(use.table);
    return module.tables?.words.length === 0 && module.ownName !== undefined;
  });
}

/** Whether one process makes the table, and lives on with it. */
function isMadeOnce(uses: readonly PlacedUse[]): boolean {
  const [made, ...others] = uses.filter(({ use }) => use.act === 'make');
  return made !== undefined && others.length === 0 && (made.module.behaviours.length > 0 || made.use.isOfStart === true);
}

/** Tables that only grow. */
export function* growingTablesOf(project: Project): Iterable<GrowingTable> {
  for (const uses of knownTables(project)) {
    const made = uses.find(({ use }) => use.act === 'make');
    const fills = uses.filter(({ use }) => use.act === 'fill');
    const deletions = uses.filter(({ use }) => use.act === 'free');
    const vain = deletions.find(({ use }) => isVain(use, fills));
    const [first] = fills;
    if (made === undefined || first === undefined) continue;
    const { keyPosition = 0 } = made.use;
    const table = made.use.table.replace(/^#\./, '');
    if (vain !== undefined) yield { table, kind: 'vain', at: vain, related: first };
    if (deletions.length > 0) continue;
    const keyOf = ({ use }: PlacedUse) => (use.isOfStart ? undefined : use.parts?.[keyPosition - 1]);
    const fresh = fills.find((fill) => keyOf(fill) === 'fresh');
    const open = fills.find((fill) => keyOf(fill) === 'open' && !ofSettings.test(table));
    if (fresh !== undefined) yield { table, kind: 'fresh', at: fresh, related: made };
    else if (open !== undefined) yield { table, kind: 'open', at: open, related: made };
  }
}

/** Tables that hold as much as is configured. */
const ofSettings =
  /config|conf$|settings?|options?|opts$|env$|registry|schema|routes?$|metrics?$|stats?$|counters?$|flags?$|types?$/;

/** Whether a deletion's pattern fits none of the objects. */
function isVain({ arity }: KnownTableUse, fills: readonly PlacedUse[]): boolean {
  return arity !== undefined && fills.every(({ use }) => use.parts !== undefined && use.parts.length !== arity);
}
