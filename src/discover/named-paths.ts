import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isExcludedFolder } from './excludes.ts';
import { codeOf, reasonOf } from './read-error.ts';

/** A path that was named and exists. */
export interface NamedPath {
  readonly absolute: string;
  readonly isFolder: boolean;
}

export interface NamedPaths {
  readonly found: readonly NamedPath[];
  /** As they were given. */
  readonly missing: readonly string[];
  /** Absolute path and reason. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/**
 * Looks up what was named. A path that does not exist and has wildcards is a glob: shells that know none, and quotes,
 * hand them on. `stands` says which files need not exist.
 */
export async function namedPaths(
  root: string,
  paths: readonly string[],
  stands: (absolute: string) => boolean,
): Promise<NamedPaths> {
  const found = new Map<string, NamedPath>();
  const missing: string[] = [];
  const unreadable = new Map<string, string>();
  for (const path of paths) {
    const absolute = resolve(root, path);
    try {
      found.set(absolute, { absolute, isFolder: statSync(absolute).isDirectory() });
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) unreadable.set(absolute, reasonOf(error));
      else if (stands(absolute)) found.set(absolute, { absolute, isFolder: false });
      else {
        const matched = await expandGlob(root, path);
        for (const match of matched) found.set(match.absolute, match);
        if (matched.length === 0) missing.push(path);
      }
    }
  }
  return { found: [...found.values()], missing, unreadable };
}

async function expandGlob(root: string, path: string): Promise<readonly NamedPath[]> {
  if (!/[*?[\]{}!()]/.test(path)) return [];
  const { default: glob } = await import('fast-glob');
  const entries = await glob(path, { cwd: root, absolute: true, onlyFiles: false, objectMode: true, suppressErrors: true });
  return entries
    .filter((entry) => !leavesProject(entry.path, root, path))
    .map((entry) => ({ absolute: resolve(entry.path), isFolder: entry.dirent.isDirectory() }))
    .sort((a, b) => (a.absolute < b.absolute ? -1 : 1));
}

/** Whether a wildcard, rather than a written name, led into an excluded folder. */
function leavesProject(entry: string, root: string, pattern: string): boolean {
  const written = new Set(pattern.split('/'));
  const above = new Set(root.split('/'));
  return entry.split('/').some((name) => isExcludedFolder(name) && !written.has(name) && !above.has(name));
}
