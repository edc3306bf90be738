import type { KnownTableUse } from '../facts/tables.ts';
import type { Project } from '../project/project.ts';
import { type PlacedUse, tableUsesOf } from './named-tables.ts';

/** A named table that ends with a process which others do not know of. */
export interface MortalTable {
  readonly made: PlacedUse;
  /** Where another module uses it without a thought of its end. */
  readonly used: PlacedUse;
  /** Whose it is: a server's with other work, or that of whatever process makes it. */
  readonly owner: 'server' | 'caller';
}

/** Named tables of processes that may end, used by other modules. */
export function* mortalTablesOf(project: Project): Iterable<MortalTable> {
  for (const uses of tableUsesOf(project).values()) {
    const [made, ...others] = uses.filter(({ use }) => use.act === 'make');
    if (made === undefined || others.length > 0 || made.use.table.startsWith('#') || made.use.hasHeir) continue;
    const { owner } = made.use;
    if (owner !== 'server' && owner !== 'caller') continue;
    const used = uses.find(({ module, use }) => module !== made.module && isUnguarded(use));
    if (used !== undefined) yield { made, used, owner };
  }
}

function isUnguarded({ act, isGuarded }: KnownTableUse): boolean {
  return (act === 'read' || act === 'fill' || act === 'free') && !isGuarded;
}
