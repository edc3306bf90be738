import type { ModuleFacts } from '../facts/facts.ts';
import type { KnownTableUse } from '../facts/tables.ts';
import type { Project } from '../project/project.ts';

/** A use of a table with the module it stands in. */
export interface PlacedUse {
  readonly module: ModuleFacts;
  readonly use: KnownTableUse;
}

/** What production code does to each table: by name; for a table that a module keeps in a field, by module and field. */
export function tableUsesOf(project: Project): ReadonlyMap<string, readonly PlacedUse[]> {
  const uses = new Map<string, PlacedUse[]>();
  for (const module of project.modules) {
    if (module.isTest) continue;
    for (const use of module.tables?.uses ?? []) {
      const key = use.table.startsWith('#') ? `${module.name}${use.table}` : use.table;
      const its = uses.get(key);
      if (its === undefined) uses.set(key, [{ module, use }]);
      else its.push({ module, use });
    }
  }
  return uses;
}
