import type { Discovered } from '../discover/files.ts';
import type { ModuleFacts, TermFileFacts } from '../facts/facts.ts';
import { Project } from './project.ts';

/** Builds the project from what discovery and reading left. */
export function buildProject(discovered: Discovered, modules: readonly ModuleFacts[], termFiles: readonly TermFileFacts[]): Project {
  return new Project({ discovered, modules, termFiles });
}
