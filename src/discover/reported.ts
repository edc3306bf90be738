import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { NamedPath } from './named-paths.ts';

/** Which files findings are wanted for. */
export class Reported {
  private readonly files = new Set<string>();
  private readonly folders = new Map<string, boolean>();
  private readonly only: ReadonlySet<string> | undefined;

  constructor(root: string, named: readonly NamedPath[], reportOnly: readonly string[] | undefined) {
    for (const { absolute, isFolder } of named) {
      for (const name of namesOf(absolute)) {
        if (isFolder) this.folders.set(name, true);
        else this.files.add(name);
      }
    }
    this.only = reportOnly === undefined ? undefined : new Set(reportOnly.flatMap((path) => namesOf(resolve(root, path))));
  }

  /** Whether a path was named or lies in a folder that was. */
  includes(path: string): boolean {
    return (this.only === undefined || this.only.has(path)) && (this.files.has(path) || this.isInNamedFolder(path));
  }

  private isInNamedFolder(path: string): boolean {
    const known = this.folders.get(path);
    if (known !== undefined) return known;
    const above = dirname(path);
    const isInside = above !== path && this.isInNamedFolder(above);
    if (above !== path) this.folders.set(path, isInside);
    return isInside;
  }
}

/** A path as it was named and, through symbolic links, as it is. */
function namesOf(path: string): readonly string[] {
  try {
    return [...new Set([path, realpathSync(path)])];
  } catch {
    return [path];
  }
}
