import type { Discovered } from '../discover/files.ts';
import type { ModuleFacts, TermFileFacts } from '../facts/facts.ts';

/** The whole system, built once from facts and never changed after. */
export interface Project {
  readonly discovered: Discovered;
  readonly modules: readonly ModuleFacts[];
  readonly termFiles: readonly TermFileFacts[];
}
